using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Consent;

/// <summary>Asks a nominee whether somebody else's nomination may go ahead, through a signed link.</summary>
internal static class ConsentEndpoints
{
    public const string AnswerField = "answer";
    public const string Agree = "agree";
    public const string Decline = "decline";
    public const string Complete = "complete";

    private const string Path = "/consent/{id}";

    public static void MapConsent(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AnswerAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id,
        string? key,
        ISignedLinks links,
        NominationQueries nominations,
        ICatalogue catalogue,
        Prerequisites prerequisites,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Consent, id, key) || await nominations.FindAsync(id, cancellationToken) is not { Value: var nomination })
        {
            return ErrorPages.DeadLink;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(nomination.Badge) is not { } badge)
        {
            return ErrorPages.DeadLink;
        }

        MissingBadges? missing = nomination.Status == NominationStatus.AwaitingConsent
            ? await prerequisites.MissingAsync(badge, nomination.Nominee.Key, cancellationToken)
            : null;
        return PageResult.Of<ConsentPage>(new ConsentView(nomination, badge, snapshot.IssuerOf(badge), missing, key!));
    }

    private static async Task<IResult> AnswerAsync(
        string id,
        string? key,
        HttpRequest request,
        ISignedLinks links,
        RespondToNomination respond,
        AcceptIntoBag accept,
        BagPages bags,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Consent, id, key))
        {
            return ErrorPages.DeadLink;
        }

        string? answer = (await request.ReadFormAsync(cancellationToken))[AnswerField];
        if (answer == Complete)
        {
            return await accept.ExecuteAsync(id, cancellationToken) is not { } taken ? ErrorPages.DeadLink
                : taken.Status == NominationStatus.Draft ? bags.ToBag(id)
                : PageResult.SeeOther(PagePaths.Consent(id, key!));
        }

        if (answer is not (Agree or Decline))
        {
            return ErrorPages.Of(StatusCodes.Status400BadRequest);
        }

        return await respond.ExecuteAsync(id, answer == Agree, cancellationToken) is null
            ? ErrorPages.DeadLink
            : PageResult.SeeOther(PagePaths.Consent(id, key!));
    }
}
