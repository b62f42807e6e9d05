using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.People;

/// <summary>Accounts of those who may sign in.</summary>
internal static class PeopleEndpoints
{
    private const string Tag = "People";
    private const int LongestJson = 16 * 1024;

    public static void MapPeople(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/people", OpenAsync).Require(Policies.Administrator)
            .LimitBody(LongestJson).Accepts<AccountBody>("application/json").Problems(StatusCodes.Status400BadRequest)
            .WithName("OpenAccount").WithTags(Tag).WithSummary("Makes an account, or answers with the one that the address has already.");

    private static async Task<Results<Ok<AccountResource>, ProblemResult>> OpenAsync(
        HttpRequest request, AccountBook accounts, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Read<AccountBody> read = await JsonBody.ReadAsync(request, WebJson.Default.AccountBody, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        if (AccountRules.Check(body, await catalogue.CurrentAsync(cancellationToken)) is { Count: > 0 } problems)
        {
            return ProblemResult.Invalid(problems);
        }

        return TypedResults.Ok(AccountResource.Of(await accounts.OpenAsync(
            EmailAddress.Normalize(body.Email)!,
            body.Name!.Trim(),
            [.. (body.Grants ?? []).OfType<Grant>()],
            string.IsNullOrWhiteSpace(body.Department) ? null : body.Department.Trim(),
            cancellationToken)));
    }
}
