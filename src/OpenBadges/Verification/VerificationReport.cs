namespace OpenBadges.Verification;

/// <summary>The outcome of a verification and every check behind it, in the order they were made.</summary>
/// <param name="Verdict">Valid, invalid, or impossible to tell.</param>
/// <param name="Format">The form the badge came in.</param>
/// <param name="Checks">The checks.</param>
/// <param name="Facts">What the badge says; null while its integrity is not established.</param>
public sealed record VerificationReport(
    Verdict Verdict,
    BadgeFormat Format,
    IReadOnlyList<CheckResult> Checks,
    BadgeFacts? Facts)
{
    /// <summary>Whether a check came with a reservation, such as an issuer nothing proves: do not show such a report as plainly valid.</summary>
    public bool HasWarnings => Checks.Any(check => check.Outcome == CheckOutcome.Warning);
}
