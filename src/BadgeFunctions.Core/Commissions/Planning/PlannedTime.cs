namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>When a session begins and ends, in UTC.</summary>
/// <param name="Day">Its day in France.</param>
/// <param name="StartsAt">When it begins.</param>
/// <param name="EndsAt">When it ends.</param>
internal sealed record PlannedTime(DateOnly Day, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
