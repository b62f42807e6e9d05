using System.Globalization;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Tests.Catalogue;

public sealed class CallScheduleTests
{
    private static readonly Badge Always = new() { Id = "a", Name = "A", Description = "A", Criteria = "A", Issuer = "i" };

    private static readonly Badge Twice = Always with
    {
        Calls = [new Call(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 30)), new Call(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31))],
    };

    [Theory]
    [InlineData("2026-02-28", false, "2026-03-01")]
    [InlineData("2026-03-01", true, "2026-09-01")]
    [InlineData("2026-03-31", true, "2026-09-01")]
    [InlineData("2026-04-01", false, "2026-09-01")]
    [InlineData("2026-10-01", false, null)]
    public void ACallIsOpenFromItsFirstToItsLastDay(string day, bool open, string? next)
    {
        DateOnly today = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Assert.Equal(open, CallSchedule.IsOpen(Twice, today));
        Assert.Equal(next, CallSchedule.Next(Twice, today)?.Opens.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ABadgeWithoutCallsIsAlwaysOpen() => Assert.True(CallSchedule.IsOpen(Always, DateOnly.MinValue));

    [Fact]
    public void ACallWithoutAnEndStaysOpen() =>
        Assert.True(CallSchedule.IsOpen(Always with { Calls = [new Call(new DateOnly(2026, 3, 1), null)] }, new DateOnly(2099, 1, 1)));

    [Theory]
    [InlineData("2026-02-28T23:30:00Z", "2026-03-01")]
    [InlineData("2026-07-31T22:30:00Z", "2026-08-01")]
    [InlineData("2026-07-31T21:30:00Z", "2026-07-31")]
    public void TheDayIsTheOneThatItIsInParis(string instant, string day) =>
        Assert.Equal(day, CallSchedule.Today(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
