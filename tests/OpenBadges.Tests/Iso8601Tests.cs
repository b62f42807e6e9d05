using OpenBadges.Reading;

namespace OpenBadges.Tests;

public sealed class Iso8601Tests
{
    [Theory]
    [InlineData("2026-02-03T09:15:00Z", "2026-02-03T09:15:00.0000000Z")]
    [InlineData("2026-02-03T10:15:00+01:00", "2026-02-03T09:15:00.0000000Z")]
    [InlineData("2017-10-01T00:00Z", "2017-10-01T00:00:00.0000000Z")]
    [InlineData("2026-02-03T09:15:00.123456789123Z", "2026-02-03T09:15:00.1234567Z")]
    public void ReadsATimeWithItsZone(string text, string utc)
    {
        Assert.Equal(utc, Iso8601.Parse(text)?.UtcDateTime.ToString("O"));
    }

    [Theory]
    [InlineData("2026-02-03")]
    [InlineData("2026-02-03T09:15:00")]
    [InlineData("2026-02-30T09:15:00Z")]
    [InlineData("2026-02-03T25:15:00Z")]
    [InlineData("03/02/2026 09:15")]
    [InlineData("1770110100")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("")]
    [InlineData(null)]
    public void ReadsNothingElse(string? text)
    {
        Assert.Null(Iso8601.Parse(text));
    }
}
