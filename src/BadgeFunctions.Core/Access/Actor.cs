namespace BadgeFunctions.Core.Access;

/// <summary>Somebody who signed in, and what they may do.</summary>
/// <param name="Name">The name of record, shown in decisions.</param>
/// <param name="Role">What they may do.</param>
/// <param name="Issuers">The issuers they belong to; an operator sees all.</param>
public sealed record Actor(string Name, Role Role, IReadOnlyList<string> Issuers)
{
    /// <summary>Whether the nominations of an issuer may be seen and decided.</summary>
    public bool Reviews(string issuer) => MayAs(issuer, Role.Reviewer);

    /// <summary>Whether the badges and attendance sessions of an issuer may be changed.</summary>
    public bool Manages(string issuer) => MayAs(issuer, Role.Manager);

    /// <summary>Whether pupils' attempts may be recorded for an issuer.</summary>
    public bool Assesses(string issuer) => MayAs(issuer, Role.Assessor);

    // A manager may do what others of the issuer may.
    private bool MayAs(string issuer, Role role) =>
        Role == Role.Operator || ((Role == role || Role == Role.Manager) && Issuers.Contains(issuer, StringComparer.Ordinal));
}
