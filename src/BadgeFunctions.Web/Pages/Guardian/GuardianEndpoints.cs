using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Guardian;

/// <summary>Asks the guardian of a nominee under age whether the request may go ahead, through a signed link.</summary>
internal static class GuardianEndpoints
{
    public const string AnswerField = "answer";
    public const string Agree = "agree";
    public const string Refuse = "refuse";

    private const string Path = "/guardian/{id}";

    public static void MapGuardian(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AnswerAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id, string? key, ISignedLinks links, NominationQueries nominations, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Guardian, id, key) || await nominations.FindAsync(id, cancellationToken) is not { Value: var nomination })
        {
            return ErrorPages.DeadLink;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return snapshot.FindBadge(nomination.Badge) is { } badge
            ? PageResult.Of<GuardianPage>(new GuardianView(nomination, badge, snapshot.IssuerOf(badge), key!))
            : ErrorPages.DeadLink;
    }

    private static async Task<IResult> AnswerAsync(
        string id, string? key, HttpRequest request, ISignedLinks links, RespondAsGuardian respond, CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Guardian, id, key))
        {
            return ErrorPages.DeadLink;
        }

        string? answer = (await request.ReadFormAsync(cancellationToken))[AnswerField];
        if (answer is not (Agree or Refuse))
        {
            return ErrorPages.Of(StatusCodes.Status400BadRequest);
        }

        return await respond.ExecuteAsync(id, answer == Agree, cancellationToken) is null
            ? ErrorPages.DeadLink
            : PageResult.SeeOther(PagePaths.Guardian(id, key!));
    }
}
