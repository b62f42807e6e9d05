using System.Security.Claims;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Privacy;

/// <summary>Erasing a person. The address is in the body: addresses of requests are written down in many places.</summary>
internal static class ErasureEndpoints
{
    private const int LongestJson = 16 * 1024;

    public static void MapErasures(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/operations/erasures", EraseAsync).Require(Policies.Operator).NoScope()
            .LimitBody(LongestJson).Accepts<ErasureBody>("application/json").Problems(StatusCodes.Status400BadRequest)
            .WithName("ErasePerson").WithTags("Operations").WithSummary("Erases a person's data, or says what there is of them.");

    private static async Task<Results<Ok<ErasureResource>, ProblemResult>> EraseAsync(
        HttpRequest request, ClaimsPrincipal user, ErasePerson erase, PersonalRecords records, PersonKeys people, CancellationToken cancellationToken)
    {
        Read<ErasureBody> read = await JsonBody.ReadAsync(request, WebJson.Default.ErasureBody, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        if (await people.FindAsync(body.Email, cancellationToken) is not { } person)
        {
            return ProblemResult.Invalid("email", string.IsNullOrWhiteSpace(body.Email) ? ProblemCodes.Required : ProblemCodes.Email);
        }

        return TypedResults.Ok(new ErasureResource(body.Preview == true
            ? await records.ListAsync(person, cancellationToken)
            : await erase.ExecuteAsync(person, body.KeepBadges == true, user.SignedIn(), cancellationToken)));
    }
}
