using System.Globalization;

namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>Rules as somebody typed them: nothing is checked yet. The fields are called as the members.</summary>
public sealed record RulesDraft
{
    /// <summary>The value of <see cref="Tie"/> when the chair decides.</summary>
    public const string ChairDecides = "chair";

    /// <summary>The value of <see cref="Tie"/> when the dossier is deferred.</summary>
    public const string Defers = "defer";

    /// <summary>See <see cref="CommissionRules.MinimumSize"/>.</summary>
    public string? MinimumSize { get; init; }

    /// <summary>See <see cref="CommissionRules.MaximumSize"/>.</summary>
    public string? MaximumSize { get; init; }

    /// <summary>See <see cref="CommissionRules.MinimumDepartments"/>.</summary>
    public string? MinimumDepartments { get; init; }

    /// <summary>See <see cref="CommissionRules.WantsHolder"/>.</summary>
    public bool WantsHolder { get; init; }

    /// <summary>See <see cref="CommissionRules.Quorum"/>.</summary>
    public string? Quorum { get; init; }

    /// <summary>See <see cref="CommissionRules.Tie"/>.</summary>
    public string? Tie { get; init; }

    /// <summary>See <see cref="CommissionRules.Alone"/>.</summary>
    public bool Alone { get; init; }

    /// <summary>See <see cref="CommissionRules.Outsiders"/>.</summary>
    public bool Outsiders { get; init; }

    /// <summary>See <see cref="CommissionRules.AgeingAfterDays"/>.</summary>
    public string? AgeingAfterDays { get; init; }

    /// <summary>See <see cref="CommissionRules.Charter"/>.</summary>
    public string? Charter { get; init; }

    /// <summary>Rules as they would have been typed.</summary>
    public static RulesDraft Of(CommissionRules rules) => new()
    {
        MinimumSize = Number(rules.MinimumSize),
        MaximumSize = Number(rules.MaximumSize),
        MinimumDepartments = Number(rules.MinimumDepartments),
        WantsHolder = rules.WantsHolder,
        Quorum = Number(rules.Quorum),
        Tie = rules.Tie == TieRule.Defer ? Defers : ChairDecides,
        Alone = rules.Alone,
        Outsiders = rules.Outsiders,
        AgeingAfterDays = Number(rules.AgeingAfterDays),
        Charter = rules.Charter,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
