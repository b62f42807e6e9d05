namespace OpenBadges.LinkedData.Tests.DataIntegrity;

internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public static readonly FixedTime Today = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
