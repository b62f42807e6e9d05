namespace BadgeFunctions.Core.Access;

/// <summary>Somebody who signed in, and what they may do.</summary>
/// <param name="Name">The name of record, shown in decisions.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Issuers">The issuers a reviewer belongs to; an operator sees all.</param>
public sealed record Actor(string Name, Role Role, IReadOnlyList<string> Issuers)
{
    /// <summary>Whether the nominations of an issuer may be seen and decided.</summary>
    public bool Reviews(string issuer) => Role == Role.Operator || Issuers.Contains(issuer, StringComparer.Ordinal);
}
