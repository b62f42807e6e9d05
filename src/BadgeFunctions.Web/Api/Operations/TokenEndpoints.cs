using System.ComponentModel;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Api.Reading;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>Access tokens: made, listed, ended. Only a token without scopes may, or scopes would bind nobody.</summary>
internal static class TokenEndpoints
{
    private const string Tag = "Operations";
    private const int LongestJson = 16 * 1024;

    public static void MapTokens(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/operations/tokens", CreateAsync).Require(Policies.Operator).NoScope()
            .LimitBody(LongestJson).Accepts<TokenBody>("application/json").Problems(StatusCodes.Status400BadRequest)
            .WithName("CreateToken").WithTags(Tag).WithSummary("Makes an access token and tells it, this once.");
        endpoints.MapGet("/api/operations/tokens", ListAsync).Require(Policies.Operator).NoScope()
            .WithName("ListTokens").WithTags(Tag).WithSummary("Lists access tokens that have not ended, never their secrets.");
        endpoints.MapDelete("/api/operations/tokens/{id}", RevokeAsync).Require(Policies.Operator).NoScope().Problems(StatusCodes.Status404NotFound)
            .WithName("RevokeToken").WithTags(Tag).WithSummary("Ends an access token at once.");
    }

    private static async Task<Results<Created<TokenCreated>, ProblemResult>> CreateAsync(
        HttpRequest request, AccessTokens tokens, AccountBook accounts, ICatalogue catalogue, TimeProvider time, CancellationToken cancellationToken)
    {
        Read<TokenBody> read = await JsonBody.ReadAsync(request, WebJson.Default.TokenBody, LongestJson, cancellationToken);
        if (read.Value is not { } body)
        {
            return read.Problem!;
        }

        if (TokenRules.Check(body, await catalogue.CurrentAsync(cancellationToken)) is { Count: > 0 } problems)
        {
            return ProblemResult.Invalid(problems);
        }

        Actor actor = new(body.Name!.Trim(), body.Role!.Value, [.. (body.Issuers ?? []).OfType<string>().Distinct(StringComparer.Ordinal)]);
        if (body.Account is { } id)
        {
            if (await accounts.FindAsync(id, cancellationToken) is not { Value: { DisabledAt: null } account } || actor.Grants.Except(account.Grants).Any())
            {
                return ProblemResult.Invalid([new Problem("account", ProblemCodes.Unknown)]);
            }

            actor = account.ToActor() with { Grants = actor.Grants };
        }

        TimeSpan validFor = TimeSpan.FromDays(body.Days ?? TokenRules.DefaultDays);
        string[]? scopes = body.Scopes is null ? null : [.. body.Scopes.OfType<string>().Distinct(StringComparer.Ordinal)];
        string token = await tokens.CreateTokenAsync(actor, validFor, scopes, cancellationToken);
        string named = AccessTokens.IdOf(token);
        return TypedResults.Created(
            $"{request.PathBase}/api/operations/tokens/{named}",
            new TokenCreated(named, token, actor.Name, body.Role!.Value, [.. actor.Issuers], time.GetUtcNow() + validFor) { Scopes = scopes });
    }

    private static async Task<Ok<TokenListResource>> ListAsync(
        AccessTokens tokens, CancellationToken cancellationToken, [Description("What the page before ended with.")] string? continuation = null)
    {
        (IReadOnlyList<TokenSummary> listed, string? next) = await tokens.ListTokensAsync(continuation, cancellationToken);
        return TypedResults.Ok(new TokenListResource([.. listed.Select(TokenResource.Of)], next));
    }

    private static async Task<Results<NoContent, ProblemResult>> RevokeAsync(string id, AccessTokens tokens, CancellationToken cancellationToken) =>
        await tokens.RevokeTokenAsync(id, cancellationToken) ? TypedResults.NoContent() : new ProblemResult(ProblemKind.NotFound);
}
