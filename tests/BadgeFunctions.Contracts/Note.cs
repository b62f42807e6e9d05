namespace BadgeFunctions.Contracts;

/// <summary>A document whose content does not matter.</summary>
public sealed record Note(string Text, int Number = 0);
