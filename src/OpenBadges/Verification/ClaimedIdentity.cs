namespace OpenBadges.Verification;

/// <summary>An e-mail identity as a badge holds it, in clear or hashed.</summary>
internal sealed record ClaimedIdentity(string Identity, string? Salt, bool Hashed)
{
    /// <summary>Null when the hash is of a kind we do not compute, such as the SHA-1 of the first badges: nothing can be said then.</summary>
    public static ClaimedIdentity? Of(string identity, string? salt, bool hashed) =>
        hashed && !IdentityHash.IsKnown(identity) ? null : new ClaimedIdentity(identity, salt, hashed);

    public bool Is(string email) =>
        Hashed
            ? IdentityHash.Matches(Identity, Salt, email)
            : string.Equals(Identity.Trim(), email.Trim(), StringComparison.OrdinalIgnoreCase);
}
