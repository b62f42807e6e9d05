namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>Words in one font.</summary>
/// <param name="Text">The words.</param>
/// <param name="Bold">Whether they are bold.</param>
internal sealed record TextRun(string Text, bool Bold);
