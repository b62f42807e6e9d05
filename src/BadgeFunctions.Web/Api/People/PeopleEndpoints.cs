using System.ComponentModel;
using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.People;

/// <summary>Accounts of those who may sign in, for those who manage people.</summary>
internal static class PeopleEndpoints
{
    private const string Tag = "People";
    private const int LongestJson = 16 * 1024;
    private const int UsualPage = 50;
    private const int LongestPage = 200;

    // What stands in a list of roles but is none: it is told as unknown.
    private static readonly Grant NoRole = new((Role)(-1), null);

    public static void MapPeople(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/people", OpenAsync).Require(Policies.Manager).Scope(TokenScopes.People)
            .LimitBody(LongestJson).Accepts<AccountBody>("application/json").Problems(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound)
            .WithName("OpenAccount").WithTags(Tag).WithSummary("Makes an account, or gives the one that the address has already the roles besides.");
        endpoints.MapGet("/api/people", ListAsync).Require(Policies.Manager).Scope(TokenScopes.People).Problems(StatusCodes.Status400BadRequest)
            .WithName("ListAccounts").WithTags(Tag).WithSummary("Lists the people of the caller's issuers.");
        endpoints.MapGet("/api/people/{id}", ReadAsync).Require(Policies.Manager).Scope(TokenScopes.People).Problems(StatusCodes.Status404NotFound)
            .WithName("ReadAccount").WithTags(Tag).WithSummary("Reads an account; its ETag is what a change may name.");
        endpoints.MapPatch("/api/people/{id}", ChangeAsync).Require(Policies.Manager).Scope(TokenScopes.People)
            .LimitBody(LongestJson).Accepts<AccountChange>("application/json")
            .Problems(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed)
            .WithName("ChangeAccount").WithTags(Tag).WithSummary("Changes an account's name, department and roles, or keeps its owner out.");
    }

    private static async Task<Results<Ok<AccountResource>, ProblemResult>> OpenAsync(
        HttpRequest request, ClaimsPrincipal user, ManagePeople people, CancellationToken cancellationToken)
    {
        Read<AccountBody> read = await JsonBody.ReadAsync(request, WebJson.Default.AccountBody, LongestJson, cancellationToken);
        return read.Value is { } body
            ? Answer(request, await people.AddAsync(user.SignedIn(), body.Email, new PersonDraft(body.Name, body.Department, Roles(body.Grants)), cancellationToken))
            : read.Problem!;
    }

    private static async Task<Results<Ok<AccountListResource>, ProblemResult>> ListAsync(
        ClaimsPrincipal user,
        PeopleQueries people,
        CancellationToken cancellationToken,
        [Description("Only those with a role at this issuer or below it.")] string? issuer = null,
        [Description("From an earlier page.")] string? continuation = null,
        [Description("At most this many, 1 to 200.")] int limit = UsualPage)
    {
        if (limit is < 1 or > LongestPage)
        {
            return ProblemResult.Invalid("limit", "range");
        }

        IReadOnlyList<Account> all = await people.ListAsync(user.SignedIn(), new PeopleFilter(issuer), cancellationToken);
        Account[] page = [.. (continuation is null ? all : all.SkipWhile(account => account.Id != continuation)).Take(limit + 1)];
        return TypedResults.Ok(new AccountListResource(
            [.. page.Take(limit).Select(AccountResource.Of)], page.Length > limit ? page[limit].Id : null));
    }

    private static async Task<Results<Ok<AccountResource>, ProblemResult>> ReadAsync(
        string id, HttpRequest request, ClaimsPrincipal user, ManagePeople people, CancellationToken cancellationToken) =>
        await people.FindAsync(user.SignedIn(), id, cancellationToken) is { } found ? Show(request, found) : new ProblemResult(ProblemKind.NotFound);

    private static async Task<Results<Ok<AccountResource>, ProblemResult>> ChangeAsync(
        string id, HttpRequest request, ClaimsPrincipal user, ManagePeople people, CancellationToken cancellationToken)
    {
        Read<AccountChange> read = await JsonBody.ReadAsync(request, WebJson.Default.AccountChange, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        Actor actor = user.SignedIn();
        if (await people.FindAsync(actor, id, cancellationToken) is not { } found)
        {
            return new ProblemResult(ProblemKind.NotFound);
        }

        // What is left out is what was read, so the change is of that version, whoever asked for none.
        string seen = request.Headers.IfMatch.ToString() is { Length: > 0 } named and not "*" ? named.Trim('"') : found.ETag;
        PersonDraft draft = new(
            body.Name ?? found.Value.Name,
            body.Department ?? found.Value.Department,
            body.Grants is null ? found.Value.Grants : Roles(body.Grants),
            body.Disabled);
        return Answer(request, await people.ChangeAsync(actor, id, draft, seen, cancellationToken));
    }

    private static Results<Ok<AccountResource>, ProblemResult> Answer(HttpRequest request, PeopleResult result) => result switch
    {
        { Status: PeopleStatus.Done, Person: { } person } => Show(request, person),
        { Status: PeopleStatus.Invalid } => ProblemResult.Invalid(result.Problems),
        { Status: PeopleStatus.Conflict } => new ProblemResult(ProblemKind.ChangedMeanwhile),
        _ => new ProblemResult(ProblemKind.NotFound),
    };

    private static Ok<AccountResource> Show(HttpRequest request, Document<Account> found)
    {
        request.HttpContext.Response.Headers.ETag = $"\"{found.ETag}\"";
        return TypedResults.Ok(AccountResource.Of(found.Value));
    }

    private static IReadOnlyList<Grant> Roles(IReadOnlyList<Grant?>? grants) => [.. (grants ?? []).Select(grant => grant ?? NoRole)];
}
