using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>What becomes of a badge and its draft: published, discarded, archived.</summary>
internal static class PublicationEndpoints
{
    public const string ArchivedField = "archived";

    public static void MapPublication(this IEndpointRouteBuilder pages)
    {
        pages.MapPost(ManagePaths.PublicationPattern, PublishAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(ManagePaths.DiscardPattern, DiscardAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(ManagePaths.ArchivePattern, ArchiveAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> PublishAsync(
        string badge, HttpRequest request, ClaimsPrincipal user, PublishBadge publish, EditIssuer issuers, EditAnswers answers, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        EditResult result = await publish.ExecuteAsync(actor, badge, form[BadgeFormFields.Revision].ToString(), cancellationToken);
        if (result.State is not { } state || await issuers.FindAsync(actor, state.Issuer, cancellationToken) is not { } issuer)
        {
            return ErrorPages.NotFound;
        }

        return result.Status switch
        {
            EditStatus.Done => Done(state, ManagedIssuerView.Published),
            EditStatus.Invalid => await answers.CorrectAsync(
                issuer, state, BadgeEntries.Write(state.Entry, state.Revision), BadgeProblems.Describe(result.Problems, Texts.Current), cancellationToken),
            _ => await answers.CompareAsync(issuer, state, BadgeEntries.Write(state.Entry, state.Revision), cancellationToken),
        };
    }

    private static async Task<IResult> DiscardAsync(
        string badge, HttpRequest request, ClaimsPrincipal user, DraftQueries drafts, DiscardDraft discard, EditIssuer issuers, EditAnswers answers, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await drafts.FindAsync(actor, badge, cancellationToken) is not { } before
            || await issuers.FindAsync(actor, before.Issuer, cancellationToken) is not { } issuer)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        EditResult result = await discard.ExecuteAsync(actor, badge, form[BadgeFormFields.Revision].ToString(), cancellationToken);
        return result switch
        {
            { Status: EditStatus.Done } => Done(before, ManagedIssuerView.Discarded),
            { Status: EditStatus.Conflict, State: { } now } => await answers.CompareAsync(issuer, now, BadgeEntries.Write(now.Entry, now.Revision), cancellationToken),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<IResult> ArchiveAsync(
        string badge, HttpRequest request, ClaimsPrincipal user, ArchiveBadge archive, CancellationToken cancellationToken)
    {
        bool archived = (await request.ReadFormAsync(cancellationToken))[ArchivedField] == "true";
        EditResult result = await archive.ExecuteAsync(user.SignedIn(), badge, archived, cancellationToken);
        return result.State is { } state ? Done(state, archived ? ManagedIssuerView.Archived : ManagedIssuerView.Restored) : ErrorPages.NotFound;
    }

    private static IResult Done(BadgeState state, string done) => PageResult.SeeOther($"{ManagePaths.Issuer(state.Issuer)}?done={done}");
}
