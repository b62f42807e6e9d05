using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Awards;

/// <summary>Awards: public facts for anybody who knows the id, and their revocation.</summary>
internal static class AwardEndpoints
{
    private const string Tag = "Awards";
    private const int LongestJson = 64 * 1024;

    public static void MapAwards(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/awards/{id}", ReadAsync).AllowAnonymous().Problems(StatusCodes.Status404NotFound)
            .WithName("ReadAward").WithTags(Tag).WithSummary("Reads the public facts of an award.");
        endpoints.MapPost("/api/awards/{id}/revocation", RevokeAsync).Require(Policies.Operator).Scope(TokenScopes.Revoke)
            .LimitBody(LongestJson).Accepts<RevocationBody>("application/json")
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict)
            .WithName("RevokeAward").WithTags(Tag).WithSummary("Ends an award's validity; the first revocation stands.");
    }

    private static async Task<Results<Ok<AwardResource>, ProblemResult>> ReadAsync(string id, AwardQueries awards, CancellationToken cancellationToken) =>
        await DescribeAsync(id, awards, cancellationToken) is { } award ? TypedResults.Ok(award) : new ProblemResult(ProblemKind.NotFound);

    private static async Task<Results<Accepted<AwardResource>, ProblemResult>> RevokeAsync(
        string id, HttpRequest request, ClaimsPrincipal user, RevokeAward revoke, AwardQueries awards, CancellationToken cancellationToken)
    {
        Read<RevocationBody> read = await JsonBody.ReadAsync(request, WebJson.Default.RevocationBody, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        if (Check(body) is { Count: > 0 } problems)
        {
            return ProblemResult.Invalid(problems);
        }

        RevocationResult result = await revoke.ExecuteAsync(
            id, body.Reason!, body.Category ?? RevocationCategory.Unspecified, user.SignedIn(), cancellationToken);
        return result switch
        {
            RevocationResult.Revoked => TypedResults.Accepted(
                $"{request.PathBase}/api/awards/{id}", (await DescribeAsync(id, awards, cancellationToken))!),
            RevocationResult.NotPublished => new ProblemResult(ProblemKind.NotPublished),
            _ => new ProblemResult(ProblemKind.NotFound),
        };
    }

    private static List<Problem> Check(RevocationBody body)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(body.Reason))
        {
            problems.Add(new Problem("reason", ProblemCodes.Required));
        }
        else if (body.Reason.Length > DecideNomination.MaximumReason)
        {
            problems.Add(new Problem("reason", ProblemCodes.TooLong, DecideNomination.MaximumReason));
        }

        if (body.Category is { } category && !Enum.IsDefined(category))
        {
            problems.Add(new Problem("category", ProblemCodes.Unknown));
        }

        return problems;
    }

    private static async Task<AwardResource?> DescribeAsync(string id, AwardQueries awards, CancellationToken cancellationToken)
    {
        Document<Award>? found = await awards.FindAsync(id, cancellationToken);
        return found is null ? null : AwardResource.Of(await awards.DescribeAsync(found.Value, cancellationToken));
    }
}
