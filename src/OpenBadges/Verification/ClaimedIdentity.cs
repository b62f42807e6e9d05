namespace OpenBadges.Verification;

/// <summary>An identity as a badge holds it, in clear or hashed.</summary>
internal sealed record ClaimedIdentity(string Identity, string? Salt, bool Hashed, RecipientKind Kind)
{
    /// <summary>Null when the hash is of a kind we do not compute, such as the SHA-1 of the first badges: nothing can be said then.</summary>
    public static ClaimedIdentity? Of(string identity, string? salt, bool hashed, RecipientKind kind = RecipientKind.Email) =>
        hashed && !IdentityHash.IsKnown(identity) ? null : new ClaimedIdentity(identity, salt, hashed, kind);

    public bool Is(string recipient) =>
        Hashed
            ? IdentityHash.Matches(Identity, Salt, recipient)
            : string.Equals(Identity.Trim(), recipient.Trim(), StringComparison.OrdinalIgnoreCase);
}
