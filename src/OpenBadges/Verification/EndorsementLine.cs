namespace OpenBadges.Verification;

/// <summary>What the report says of one endorsement.</summary>
internal static class EndorsementLine
{
    /// <param name="findings">The findings of the badge.</param>
    /// <param name="code">What is endorsed.</param>
    /// <param name="endorsement">The findings of the endorsement.</param>
    /// <param name="endorser">Its issuer, once the integrity is established.</param>
    /// <param name="comment">What it says.</param>
    public static void Write(Findings findings, string code, Findings endorsement, string? endorser, string? comment)
    {
        if (endorsement.Obstacle is { } obstacle)
        {
            // A forged or withdrawn endorsement is worth a word; one that could not be checked counts for nothing.
            findings.Explain(endorsement.HasFailed ? CheckOutcome.Warning : CheckOutcome.Skipped, code, obstacle);
            return;
        }

        if (endorsement.Warning(check => check.Section is "issuer" or "status") is { } reservation)
        {
            findings.Explain(CheckOutcome.Warning, code, reservation);
            return;
        }

        findings.Pass(code, endorser ?? string.Empty);
        if (!string.IsNullOrWhiteSpace(comment))
        {
            findings.Pass(CheckCodes.EndorsementComment, endorser ?? string.Empty, comment);
        }
    }
}
