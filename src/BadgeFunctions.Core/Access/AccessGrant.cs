namespace BadgeFunctions.Core.Access;

/// <summary>What a token or a sign-in code grants, as it is stored under the hash of the secret.</summary>
/// <param name="Name">The holder's name of record.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Issuers">Whose nominations and badges; none for an operator.</param>
/// <param name="Expires">When it ends, in UTC.</param>
internal sealed record AccessGrant(string Name, Role Role, IReadOnlyList<string> Issuers, DateTimeOffset Expires)
{
    public Actor Actor => new(Name, Role, Issuers);
}
