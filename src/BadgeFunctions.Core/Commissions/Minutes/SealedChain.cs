namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>The end of a chain of what was done, as a seal keeps it.</summary>
/// <param name="Subject">What the chain is about.</param>
/// <param name="Count">How many entries there were.</param>
/// <param name="Hash">The hash of the last one.</param>
public sealed record SealedChain(string Subject, int Count, string Hash);
