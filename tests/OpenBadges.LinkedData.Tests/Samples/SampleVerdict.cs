using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>What our verifier says of a sample.</summary>
internal sealed record SampleVerdict(Sample Sample, VerificationReport Report)
{
    private static readonly string[] Optional = [CheckCodes.Schema, CheckCodes.Holder, CheckCodes.Refresh];

    public string Words => (Report.Verdict, Report.HasWarnings) switch
    {
        (Verdict.Valid, false) => "valid",
        (Verdict.Valid, true) => "valid, with reservations",
        (Verdict.Invalid, _) => "invalid",
        _ => "cannot be checked",
    };

    /// <summary>The check that decided.</summary>
    public string? Reason => Report.Checks.FirstOrDefault(check => check.Outcome == CheckOutcome.Fail)?.Code
        ?? (Report.Verdict == Verdict.Unverifiable ? Report.Checks.First(check => check.Outcome == CheckOutcome.Skipped && !Optional.Contains(check.Code)).Code : null);

    public bool KeepsPromise => Sample.Promise switch
    {
        Promise.Valid => Report.Verdict == Verdict.Valid,
        Promise.Warning => Report is { Verdict: Verdict.Valid, HasWarnings: true },
        Promise.Invalid => Report.Verdict == Verdict.Invalid,
        Promise.NotValid => Report.Verdict != Verdict.Valid,
        _ => true,
    };
}
