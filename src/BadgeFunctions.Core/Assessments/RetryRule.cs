using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Assessments;

/// <summary>
/// When a pupil may try again. A badge with <c>unlimited</c> retries: at any moment. Any other: twelve hours after the last
/// attempt, hence on the next day of school wherever in the world that is, so that nobody gets it by trying until it works.
/// </summary>
public static class RetryRule
{
    private const string Unlimited = "unlimited";
    private static readonly TimeSpan Pause = TimeSpan.FromHours(12);

    /// <summary>From when on the next attempt counts, in UTC; <see langword="null"/> when it does now.</summary>
    public static DateTimeOffset? OpensAt(Badge badge, Progress progress, DateTimeOffset now) =>
        badge.Retries != Unlimited && progress.Decisions is [.., var last] && last.At + Pause > now ? last.At + Pause : null;
}
