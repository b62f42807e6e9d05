namespace OpenBadges.Verification;

/// <summary>An e-mail identity as a badge holds it, in clear or hashed.</summary>
internal sealed record ClaimedIdentity(string Identity, string? Salt, bool Hashed)
{
    public bool Is(string email) =>
        Hashed
            ? IdentityHash.Matches(Identity, Salt, email)
            : string.Equals(Identity.Trim(), email.Trim(), StringComparison.OrdinalIgnoreCase);
}
