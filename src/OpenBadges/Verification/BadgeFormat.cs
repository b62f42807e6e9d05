namespace OpenBadges.Verification;

/// <summary>The form the badge came in.</summary>
public enum BadgeFormat
{
    /// <summary>Not a badge we can read.</summary>
    Unknown,

    /// <summary>Open Badges 2.0, verified at its own address.</summary>
    OpenBadges2Hosted,

    /// <summary>Open Badges 2.0, signed as a JWS.</summary>
    OpenBadges2Signed,

    /// <summary>Open Badges 3.0, secured as VC-JWT.</summary>
    OpenBadges3Jwt,

    /// <summary>Open Badges 3.0 in JSON, with an embedded proof or none.</summary>
    OpenBadges3Json,

    /// <summary>Open Badges before 2.0 (0.5, 1.0 or 1.1), hosted or signed.</summary>
    OpenBadges1,
}
