using System.ComponentModel.DataAnnotations;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>An access token to be made.</summary>
/// <param name="Name">Whose it is; the name stands in decisions.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Issuers">For a reviewer, whose nominations: at least one issuer of the catalogue.</param>
/// <param name="Days">How long it is valid, 1 to 3650 days; 365 when absent.</param>
public sealed record TokenBody([property: Required] string? Name, [property: Required] Role? Role, IReadOnlyList<string?>? Issuers, int? Days)
{
    /// <summary>The id of the account that it belongs to: the token has its name, and the role must be one of its own.</summary>
    public string? Account { get; init; }

    /// <summary>What it is limited to, at least one; absent for all that its role allows.</summary>
    public IReadOnlyList<string?>? Scopes { get; init; }
}
