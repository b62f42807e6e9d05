using System.Globalization;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Verification;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>Verification, for anybody.</summary>
internal static class VerificationEndpoints
{
    private const long FormOverhead = 64 * 1024;

    public static void MapVerification(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/verify", VerifyAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Verifications)
            .LimitBody(VerifyInput.MaximumLength + FormOverhead).Accepts<VerifyBody>("application/json", [.. VerificationRequestReader.BadgeTypes, VerificationRequestReader.Form])
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status429TooManyRequests)
            .WithName("VerifyBadge").WithTags("Verification").WithSummary("Verifies a badge, a baked image, or what an address leads to.");

    private static async Task<Results<Ok<VerificationResource>, ProblemResult>> VerifyAsync(
        HttpRequest request, VerifyBadge verify, CancellationToken cancellationToken)
    {
        Read<VerifyInput> read = await VerificationRequestReader.ReadAsync(request, cancellationToken);
        return read.Value is { } input
            ? TypedResults.Ok(VerificationResource.Of(await verify.ExecuteAsync(input, cancellationToken), CultureInfo.CurrentUICulture))
            : read.Problem!;
    }
}
