namespace OpenBadges.Verification;

/// <summary>Collects checks and derives the verdict.</summary>
internal sealed class Findings
{
    private readonly List<CheckResult> _checks = [];
    private bool _undetermined;

    public bool HasFailed { get; private set; }

    public bool IsSound => !HasFailed && !_undetermined;

    public BadgeFormat Format { get; set; }

    public BadgeFacts? Facts { get; set; }

    public void Pass(string code, params string[] args) => Add(code, CheckOutcome.Pass, args);

    public void Warn(string code, params string[] args) => Add(code, CheckOutcome.Warning, args);

    /// <summary>Not made, and the verdict does not depend on it.</summary>
    public void Skip(string code, params string[] args) => Add(code, CheckOutcome.Skipped, args);

    /// <summary>Always false, so that a check can fail and return in one go.</summary>
    public bool Fail(string code, params string[] args)
    {
        HasFailed = true;
        Add(code, CheckOutcome.Fail, args);
        return false;
    }

    /// <summary>It had to be made and could not: the verdict cannot be "valid". Always false.</summary>
    public bool CannotCheck(string code, params string[] args)
    {
        _undetermined = true;
        Add(code, CheckOutcome.Skipped, args);
        return false;
    }

    /// <summary>Takes the checks of embedded proofs; what was skipped matters unless another proof holds.</summary>
    public void Add(EmbeddedProofReport report)
    {
        foreach (var check in report.Checks)
        {
            _checks.Add(check);
            HasFailed |= check.Outcome == CheckOutcome.Fail;
            _undetermined |= check.Outcome == CheckOutcome.Skipped && report.Key is null;
        }
    }

    public VerificationReport ToReport()
    {
        var verdict = (HasFailed, _undetermined) switch
        {
            (true, _) => Verdict.Invalid,
            (_, true) => Verdict.Unverifiable,
            _ => Verdict.Valid,
        };
        return new VerificationReport(verdict, Format, _checks, Facts);
    }

    private void Add(string code, CheckOutcome outcome, string[] args) => _checks.Add(new CheckResult(code, outcome, args));
}
