namespace OpenBadges.Verification;

/// <summary>The outcome of a verification.</summary>
public enum Verdict
{
    /// <summary>Everything that had to be checked was, and holds. There may be warnings: read them.</summary>
    Valid,

    /// <summary>Something is wrong: forged, altered, revoked, expired, malformed, or held by somebody else.</summary>
    Invalid,

    /// <summary>Something that had to be checked could not be, such as an unreachable address.</summary>
    Unverifiable,
}
