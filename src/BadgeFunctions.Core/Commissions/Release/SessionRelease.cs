using BadgeFunctions.Core.Commissions.Minutes;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>
/// What was released of a session at one time, with the minutes as they were sealed then. What is finished remotely is
/// released later, under the next number.
/// </summary>
/// <param name="Session">The session.</param>
/// <param name="Number">From 1.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">The name of record of whoever released it.</param>
/// <param name="Dossiers">The nominations whose outcomes it released.</param>
/// <param name="Minutes">The sealed minutes.</param>
public sealed record SessionRelease(
    string Session, int Number, DateTimeOffset At, string By, IReadOnlyList<string> Dossiers, SealedMinutes Minutes);
