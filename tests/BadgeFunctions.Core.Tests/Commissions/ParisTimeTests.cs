using System.Globalization;
using BadgeFunctions.Core.Commissions.Calendar;

namespace BadgeFunctions.Core.Tests.Commissions;

public sealed class ParisTimeTests
{
    [Theory]
    [InlineData("2026-11-19", "14:00", "2026-11-19T13:00")]
    [InlineData("2026-06-18", "14:00", "2026-06-18T12:00")]
    [InlineData("2027-03-28", "01:59", "2027-03-28T00:59")]
    [InlineData("2027-03-28", "02:30", "2027-03-28T01:30")]
    [InlineData("2027-03-28", "03:00", "2027-03-28T01:00")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30")]
    [InlineData("2026-10-25", "03:00", "2026-10-25T02:00")]
    public void WallTimesBecomeMomentsAcrossTheChangesOfTheClock(string day, string time, string utc)
    {
        DateTimeOffset moment = ParisTime.Moment(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture));

        Assert.Equal(TimeSpan.Zero, moment.Offset);
        Assert.Equal(utc, moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ThePlannedHourIsTheSameOnBothSidesOfAChange()
    {
        foreach (DateOnly day in new[] { new DateOnly(2026, 10, 22), new DateOnly(2026, 10, 29) })
        {
            DateTimeOffset moment = ParisTime.Moment(day, new TimeOnly(14, 0));
            Assert.Equal(new TimeOnly(14, 0), ParisTime.TimeOf(moment));
            Assert.Equal(day, ParisTime.DayOf(moment));
        }
    }

    [Theory]
    [InlineData("2026-08-31T21:59:59Z", 2025)]
    [InlineData("2026-08-31T22:00:00Z", 2026)]
    [InlineData("2027-01-01T00:00:00Z", 2026)]
    public void ASchoolYearBeginsOnTheFirstOfSeptemberInFrance(string moment, int start)
    {
        DateTimeOffset at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        SchoolYear year = SchoolYear.Of(at);

        Assert.Equal(start, year.Start);
        Assert.True(year.From <= at && at < year.Until);
    }
}
