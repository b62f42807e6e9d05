namespace OpenBadges.Verification;

/// <summary>Collects checks and derives the verdict.</summary>
internal sealed class Findings
{
    private readonly List<CheckResult> _checks = [];
    private bool _undetermined;

    public bool HasFailed { get; private set; }

    public bool IsSound => !HasFailed && !_undetermined;

    /// <summary>The first check that keeps this from being sound, if one does.</summary>
    public CheckResult? Obstacle { get; private set; }

    public BadgeFormat Format { get; set; }

    public BadgeFacts? Facts { get; set; }

    public void Pass(string code, params string[] args) => Add(code, CheckOutcome.Pass, args);

    public void Warn(string code, params string[] args) => Add(code, CheckOutcome.Warning, args);

    /// <summary>A reservation, or what was not checked, with the check that explains it.</summary>
    public void Explain(CheckOutcome outcome, string code, CheckResult because, params string[] args) =>
        _checks.Add(Make(code, outcome, args) with { Because = because });

    public CheckResult? Warning(Func<CheckResult, bool> which) =>
        _checks.Find(check => check.Outcome == CheckOutcome.Warning && which(check));

    /// <summary>Not made, and the verdict does not depend on it.</summary>
    public void Skip(string code, params string[] args) => Add(code, CheckOutcome.Skipped, args);

    /// <summary>Always false, so that a check can fail and return in one go.</summary>
    public bool Fail(string code, params string[] args)
    {
        Hinder(Add(code, CheckOutcome.Fail, args), fails: true);
        return false;
    }

    /// <summary>It had to be made and could not: the verdict cannot be "valid". Always false.</summary>
    public bool CannotCheck(string code, params string[] args)
    {
        Hinder(Add(code, CheckOutcome.Skipped, args), fails: false);
        return false;
    }

    /// <summary>Takes the checks of embedded proofs; what was skipped matters unless another proof holds.</summary>
    public void Add(EmbeddedProofReport report)
    {
        foreach (var made in report.Checks)
        {
            var check = made with { Standard = StandardSections.Of(made.Code, Format) };
            _checks.Add(check);
            if (check.Outcome == CheckOutcome.Fail || (check.Outcome == CheckOutcome.Skipped && report.Key is null))
            {
                Hinder(check, check.Outcome == CheckOutcome.Fail);
            }
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

    private CheckResult Add(string code, CheckOutcome outcome, string[] args)
    {
        var check = Make(code, outcome, args);
        _checks.Add(check);
        return check;
    }

    private CheckResult Make(string code, CheckOutcome outcome, string[] args) =>
        new(code, outcome, args) { Standard = StandardSections.Of(code, Format) };

    // What fails explains more than what could not be checked.
    private void Hinder(CheckResult check, bool fails)
    {
        Obstacle = Obstacle is null || (fails && !HasFailed) ? check : Obstacle;
        HasFailed |= fails;
        _undetermined |= !fails;
    }
}
