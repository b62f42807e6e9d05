namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>How the commission of an issuer works. A session keeps the rules that it was planned under.</summary>
public sealed record CommissionRules
{
    /// <summary>The rules of an issuer that has set none: those that the first academies wrote down, and one reviewer may decide alone.</summary>
    public static CommissionRules Usual { get; } = new() { Alone = true };

    /// <summary>The fewest members who sit.</summary>
    public int MinimumSize { get; init; } = 4;

    /// <summary>The most members who sit; whoever signs up after them is a substitute.</summary>
    public int MaximumSize { get; init; } = 6;

    /// <summary>From how many different departments the members must come at least.</summary>
    public int MinimumDepartments { get; init; } = 2;

    /// <summary>Whether a holder of a badge that is on the agenda should sit.</summary>
    public bool WantsHolder { get; init; }

    /// <summary>How many members who may vote on a dossier must be present for its vote to count.</summary>
    public int Quorum { get; init; } = 3;

    /// <summary>What becomes of a tie.</summary>
    public TieRule Tie { get; init; } = TieRule.Chair;

    /// <summary>Whether one reviewer may decide alone, without a session.</summary>
    public bool Alone { get; init; }

    /// <summary>Whether reviewers from outside may be invited by a link.</summary>
    public bool Outsiders { get; init; } = true;

    /// <summary>After how many days a dossier that waits is old, and those who review are reminded.</summary>
    public int AgeingAfterDays { get; init; } = 30;

    /// <summary>The issuer's own charter <i>(cadre)</i>, as plain text; ours when absent.</summary>
    public string? Charter { get; init; }
}
