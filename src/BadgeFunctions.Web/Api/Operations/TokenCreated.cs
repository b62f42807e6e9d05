using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>An access token that was made.</summary>
/// <param name="Id">Names the token, to end it; it grants nothing.</param>
/// <param name="Token">The secret. It is told this once.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Issuers">For a reviewer, whose nominations.</param>
/// <param name="Expires">When it ends, in UTC.</param>
public sealed record TokenCreated(string Id, string Token, string Name, Role Role, IReadOnlyList<string> Issuers, DateTimeOffset Expires)
{
    /// <summary>What it is limited to; absent for all that its role allows.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }
}
