using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Exports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Exports;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Exports;

/// <summary>Where reviewers choose what to export, and the file itself.</summary>
internal static class ExportEndpoints
{
    public const string Path = PagePaths.Review + "/export";
    public const string FilePath = Path + "/file";

    public static void MapExport(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).RequireAuthorization(Policies.Reviewer);
        pages.MapGet(FilePath, Send).RequireAuthorization(Policies.Reviewer).RequireRateLimiting(RateLimits.Exports);
    }

    private static async Task<IResult> ShowAsync(ClaimsPrincipal user, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return PageResult.Of<ExportPage>(new ExportView(
            [.. snapshot.Issuers.Where(issuer => actor.Reviews(issuer.Id))], [.. snapshot.Badges.Where(badge => actor.Reviews(badge.Issuer))]));
    }

    // The browser checks the fields; whoever writes the address by hand is told that it means nothing.
    private static IResult Send(
        string? kind,
        string? format,
        string? issuer,
        string? badge,
        string? status,
        string? from,
        string? to,
        ClaimsPrincipal user,
        NominationExport export,
        CancellationToken cancellationToken)
    {
        ExportQuery query = ExportQuery.Read(kind, format, issuer, badge, status, from, to);
        return query.Wrong is not null
            ? ErrorPages.Of(StatusCodes.Status400BadRequest)
            : new ExportResult(export.Open(query.Kind, user.SignedIn(), query.Filter, cancellationToken), query, Texts.Current);
    }
}
