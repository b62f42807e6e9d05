using System.Globalization;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Tests.Catalogue;

public sealed class IsoPeriodTests
{
    [Theory]
    [InlineData("P3Y", 3, 0, 0, 0)]
    [InlineData("P18M", 0, 18, 0, 0)]
    [InlineData("P2W", 0, 0, 2, 0)]
    [InlineData("P90D", 0, 0, 0, 90)]
    [InlineData("P1Y2M3W4D", 1, 2, 3, 4)]
    [InlineData("P0Y6M", 0, 6, 0, 0)]
    [InlineData("P100Y", 100, 0, 0, 0)]
    public void ReadsYearsMonthsWeeksAndDays(string text, int years, int months, int weeks, int days)
    {
        IsoPeriod period = IsoPeriod.Parse(text);

        Assert.Equal((years, months, weeks, days), (period.Years, period.Months, period.Weeks, period.Days));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PY")]
    [InlineData("P3")]
    [InlineData("3Y")]
    [InlineData("p3y")]
    [InlineData(" P3Y")]
    [InlineData("P3Y ")]
    [InlineData("P-3Y")]
    [InlineData("P1.5Y")]
    [InlineData("P3YT1H")]
    [InlineData("PT3M")]
    [InlineData("P3M1Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P0D")]
    [InlineData("P101Y")]
    [InlineData("P99999Y")]
    [InlineData("P123456789012D")]
    [InlineData("P٣Y")]
    public void RefusesAnythingElse(string? text)
    {
        Assert.False(IsoPeriod.TryParse(text, out _));
        Assert.Throws<FormatException>(() => IsoPeriod.Parse(text!));
    }

    [Theory]
    [InlineData("P3Y", "2026-03-15T10:20:30Z", "2029-03-15T10:20:30Z")]
    [InlineData("P1Y", "2024-02-29T00:00:00Z", "2025-02-28T00:00:00Z")]
    [InlineData("P4Y", "2024-02-29T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("P1M", "2026-01-31T08:00:00Z", "2026-02-28T08:00:00Z")]
    [InlineData("P1Y6M", "2026-09-30T08:00:00Z", "2028-03-30T08:00:00Z")]
    [InlineData("P1M1D", "2026-01-31T08:00:00Z", "2026-03-01T08:00:00Z")]
    [InlineData("P2W3D", "2026-12-20T08:00:00Z", "2027-01-06T08:00:00Z")]
    public void AddsByTheCalendar(string period, string from, string to) =>
        Assert.Equal(Moment(to), IsoPeriod.Parse(period).AddTo(Moment(from)));

    [Theory]
    [InlineData("P3Y", "P3Y")]
    [InlineData("P0Y18M", "P18M")]
    [InlineData("P01Y02W", "P1Y2W")]
    public void WritesItselfWithoutZeroParts(string text, string written) =>
        Assert.Equal(written, IsoPeriod.Parse(text).ToString());

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
