namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>A block of the minutes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words; line breaks stay.</param>
/// <param name="Label">What stands before a fact, with its colon.</param>
internal sealed record MinutesBlock(BlockKind Kind, string Text, string? Label = null);
