namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>A line where it stands on its page.</summary>
/// <param name="Block">The number of its block.</param>
/// <param name="X">Where it begins, in points from the left.</param>
/// <param name="Y">Its baseline, in points from the foot of the page.</param>
/// <param name="Size">Of its letters.</param>
/// <param name="Runs">Its words, in one font each.</param>
internal sealed record PlacedLine(int Block, double X, double Y, double Size, IReadOnlyList<TextRun> Runs);
