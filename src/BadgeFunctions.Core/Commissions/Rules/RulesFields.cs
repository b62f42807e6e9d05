namespace BadgeFunctions.Core.Commissions.Rules;

/// <summary>The fields of the form for a commission's rules, and what they may hold.</summary>
public static class RulesFields
{
    /// <summary>See <see cref="CommissionRules.MinimumSize"/>.</summary>
    public const string MinimumSize = "minimumSize";

    /// <summary>See <see cref="CommissionRules.MaximumSize"/>.</summary>
    public const string MaximumSize = "maximumSize";

    /// <summary>See <see cref="CommissionRules.MinimumDepartments"/>.</summary>
    public const string MinimumDepartments = "minimumDepartments";

    /// <summary>See <see cref="CommissionRules.WantsHolder"/>.</summary>
    public const string WantsHolder = "wantsHolder";

    /// <summary>See <see cref="CommissionRules.Quorum"/>.</summary>
    public const string Quorum = "quorum";

    /// <summary>See <see cref="CommissionRules.Tie"/>.</summary>
    public const string Tie = "tie";

    /// <summary>See <see cref="CommissionRules.Alone"/>.</summary>
    public const string Alone = "alone";

    /// <summary>See <see cref="CommissionRules.Outsiders"/>.</summary>
    public const string Outsiders = "outsiders";

    /// <summary>See <see cref="CommissionRules.AgeingAfterDays"/>.</summary>
    public const string AgeingAfterDays = "ageingAfterDays";

    /// <summary>See <see cref="CommissionRules.Charter"/>.</summary>
    public const string Charter = "charter";

    /// <summary>The most members that a commission may have.</summary>
    public const int LargestSize = 30;

    /// <summary>The most days after which a dossier is old.</summary>
    public const int MostDays = 365;

    /// <summary>The longest charter, in characters.</summary>
    public const int LongestCharter = 4000;
}
