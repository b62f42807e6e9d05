namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Minutes as they were sealed: two private files that never change.</summary>
/// <param name="Text">Where the text is in the private area.</param>
/// <param name="Pdf">Where the PDF is in the private area.</param>
/// <param name="Key">The version of the key that sealed them.</param>
public sealed record SealedMinutes(string Text, string Pdf, string Key);
