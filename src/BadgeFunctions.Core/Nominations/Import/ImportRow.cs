using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>One row of a spreadsheet of nominations.</summary>
/// <param name="Number">1 for the first row under the header; blank lines have no number.</param>
/// <param name="Draft">What the row says; empty when it is unreadable.</param>
/// <param name="Fault">Why the row is unreadable.</param>
public sealed record ImportRow(int Number, NominationDraft Draft, Problem? Fault)
{
    /// <summary>Checks the row as the form would; an unreadable row has its fault for only problem.</summary>
    /// <param name="isKnownBadge">Whether the catalogue has a badge of that id.</param>
    /// <param name="today">The last day on which evidence may be dated.</param>
    public ValidationOutcome Validate(Func<string, bool> isKnownBadge, DateOnly today) =>
        Fault is null ? NominationValidator.Validate(Draft, isKnownBadge, today) : new ValidationOutcome([Fault]);
}
