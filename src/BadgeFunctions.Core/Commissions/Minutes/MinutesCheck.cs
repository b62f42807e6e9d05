namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>What a check of minutes came to.</summary>
/// <param name="Verdict">Whether they are as they were sealed.</param>
/// <param name="Key">The address of the key that sealed them; only of unchanged ones.</param>
/// <param name="SealedAt">When, in UTC; only of unchanged ones.</param>
public sealed record MinutesCheck(MinutesVerdict Verdict, string? Key = null, DateTimeOffset? SealedAt = null);
