using System.ComponentModel;
using System.Security.Claims;
using BadgeFunctions.Core.Exports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Exports;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>Tables to keep: what the caller may see, and nothing else.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/nominations/export", Export).Require(Policies.Reviewer)
            .RequireRateLimiting(RateLimits.Exports)
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests)
            .WithName("ExportNominations").WithTags("Review").WithSummary("Exports nominations, decisions, sessions or the audit trail as CSV or JSON.");

    private static IResult Export(
        ClaimsPrincipal user,
        NominationExport export,
        CancellationToken cancellationToken,
        [Description("nominations, decisions, sessions or audit.")] string? kind = null,
        [Description("csv or json.")] string? format = null,
        [Description("Only this issuer.")] string? issuer = null,
        [Description("Only this badge.")] string? badge = null,
        [Description("Only this status: submitted, deferred, approved or refused.")] string? status = null,
        [Description("The first day, in UTC: 2026-09-01.")] string? from = null,
        [Description("The last day, in UTC.")] string? to = null)
    {
        ExportQuery query = ExportQuery.Read(kind, format, issuer, badge, status, from, to);
        return query.Wrong is { } wrong
            ? ProblemResult.Invalid(wrong, ProblemCodes.Unknown)
            : new ExportResult(export.Open(query.Kind, user.SignedIn(), query.Filter, cancellationToken), query, Texts.Current);
    }
}
