using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>An access token, never its secret.</summary>
/// <param name="Id">Names the token, to end it; it grants nothing.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Grants">The roles it was given.</param>
/// <param name="Scopes">What it is limited to; absent for all that its roles allow.</param>
/// <param name="Account">The account it follows.</param>
/// <param name="Created">When it was made, in UTC; absent for the oldest.</param>
/// <param name="Expires">When it ends, in UTC.</param>
/// <param name="LastUsed">The last day on which it was used, in UTC; absent when it never was.</param>
public sealed record TokenResource(
    string Id,
    string Name,
    IReadOnlyList<Grant> Grants,
    IReadOnlyList<string>? Scopes,
    string? Account,
    DateTimeOffset? Created,
    DateTimeOffset Expires,
    DateOnly? LastUsed)
{
    internal static TokenResource Of(TokenSummary token) =>
        new(token.Id, token.Name, token.Grants, token.Scopes, token.Account, token.CreatedAt, token.Expires, token.LastUsed);
}
