using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The editor: a new badge, or changes to one, kept as a draft.</summary>
internal static class BadgeEditing
{
    // Two pictures that are far too large are still told beside their fields.
    private const long LongestForm = 8 * 1024 * 1024;

    public static void MapBadgeEditing(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(ManagePaths.NewPattern, ShowNewAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(ManagePaths.NewPattern, CreateAsync).RequireAuthorization(Policies.Manager).RequireFormToken().WithMetadata(new BodyLimit(LongestForm));
        pages.MapGet(ManagePaths.BadgePattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(ManagePaths.BadgePattern, SaveAsync).RequireAuthorization(Policies.Manager).RequireFormToken().WithMetadata(new BodyLimit(LongestForm));
    }

    private static async Task<IResult> ShowNewAsync(string issuer, ClaimsPrincipal user, EditIssuer issuers, ICatalogue catalogue, CancellationToken cancellationToken) =>
        user.SignedIn().Manages(issuer, Matter.Badges) && await issuers.FindAsync(user.SignedIn(), issuer, cancellationToken) is { } found
            ? PageResult.Of<EditPage>(new EditView
            {
                Issuer = found,
                Form = new BadgeForm { Approval = ApprovalPaths.Commission },
                Catalogue = await catalogue.CurrentAsync(cancellationToken),
            })
            : ErrorPages.NotFound;

    private static async Task<IResult> ShowAsync(
        string badge, bool? saved, ClaimsPrincipal user, DraftQueries drafts, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(user.SignedIn(), badge, cancellationToken) is not { } state)
        {
            return ErrorPages.NotFound;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return PageResult.Of<EditPage>(new EditView
        {
            Issuer = snapshot.FindIssuer(state.Issuer)!,
            State = state,
            Form = BadgeEntries.Write(state.Entry, state.Revision),
            Catalogue = snapshot,
            JustSaved = saved == true && state.Draft is not null,
        });
    }

    private static async Task<IResult> CreateAsync(
        string issuer,
        HttpRequest request,
        ClaimsPrincipal user,
        EditIssuer issuers,
        SaveDraft save,
        BadgeFormReader reader,
        EditAnswers answers,
        CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await issuers.FindAsync(actor, issuer, cancellationToken) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        List<FieldProblem> problems = [];
        BadgeForm form = await reader.ReadAsync(fields, null, problems, cancellationToken);
        if (problems.Count > 0)
        {
            return await answers.CorrectAsync(found, null, form, problems, cancellationToken);
        }

        EditResult result = await save.CreateAsync(actor, issuer, new DraftRequest(BadgeEntries.Read(form, null), form.Received, string.Empty), cancellationToken);
        return await AnswerAsync(result, fields, found, form, answers, cancellationToken);
    }

    private static async Task<IResult> SaveAsync(
        string badge,
        HttpRequest request,
        ClaimsPrincipal user,
        DraftQueries drafts,
        EditIssuer issuers,
        SaveDraft save,
        BadgeFormReader reader,
        EditAnswers answers,
        CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await drafts.FindAsync(actor, badge, cancellationToken) is not { } state
            || await issuers.FindAsync(actor, state.Issuer, cancellationToken) is not { } issuer)
        {
            return ErrorPages.NotFound;
        }

        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        List<FieldProblem> problems = [];
        BadgeForm form = await reader.ReadAsync(fields, state, problems, cancellationToken);
        if (problems.Count > 0)
        {
            return await answers.CorrectAsync(issuer, state, form, problems, cancellationToken);
        }

        EditResult result = await save.ExecuteAsync(
            actor, badge, new DraftRequest(BadgeEntries.Read(form, state.Entry), form.Received, form.Revision), cancellationToken);
        return await AnswerAsync(result, fields, issuer, form, answers, cancellationToken);
    }

    private static async Task<IResult> AnswerAsync(
        EditResult result, IFormCollection fields, Issuer issuer, BadgeForm form, EditAnswers answers, CancellationToken cancellationToken) => result switch
        {
            { Status: EditStatus.Done, State: { } state } => PageResult.SeeOther(
                fields[BadgeFormFields.Then] == BadgeFormFields.Preview ? ManagePaths.Preview(state.Id) : $"{ManagePaths.Badge(state.Id)}?saved=true"),
            { Status: EditStatus.Invalid } => await answers.CorrectAsync(
                issuer, result.State, form, BadgeProblems.Describe(result.Problems, Texts.Current), cancellationToken),
            { Status: EditStatus.Conflict, State: { } theirs } => await answers.CompareAsync(issuer, theirs, form, cancellationToken),
            _ => ErrorPages.NotFound,
        };
}
