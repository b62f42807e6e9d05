using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Exports;

/// <summary>Which rows an export has.</summary>
/// <param name="Issuer">Only this issuer's.</param>
/// <param name="Badge">Only this badge's.</param>
/// <param name="Status">Only nominations of this status.</param>
/// <param name="From">The first day, in UTC, on which a nomination was sent or a session began.</param>
/// <param name="To">The last day.</param>
public sealed record ExportFilter(string? Issuer = null, string? Badge = null, NominationStatus? Status = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether a moment is in the period.</summary>
    internal bool Covers(DateTimeOffset at)
    {
        DateOnly day = DateOnly.FromDateTime(at.UtcDateTime);
        return (From is null || day >= From) && (To is null || day <= To);
    }
}
