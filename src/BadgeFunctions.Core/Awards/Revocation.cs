namespace BadgeFunctions.Core.Awards;

/// <summary>The end of an award's validity.</summary>
/// <param name="Reason">The full reason, kept private: it may name people.</param>
/// <param name="Category">What the public is told.</param>
/// <param name="By">Who revoked it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Revocation(string Reason, RevocationCategory Category, string By, DateTimeOffset At);
