namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>A time of absence, and who acts meanwhile.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Delegate">The account that has the absent one's rights on these days; nobody when absent.</param>
public sealed record Absence(DateOnly From, DateOnly To, string? Delegate)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
