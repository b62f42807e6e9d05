using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.DataProtection;

namespace BadgeFunctions.Web.Tests.Access;

public sealed class DataProtectionLinksTests
{
    private const string Subject = "tutorat.0123456789abcdefghjkmnpqrs";

    private readonly ManualTime _time = new(new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
    private readonly DataProtectionLinks _links;

    public DataProtectionLinksTests() => _links = new DataProtectionLinks(new EphemeralDataProtectionProvider(), _time);

    [Fact]
    public void GrantsWhatItWasMadeForUntilItEnds()
    {
        string token = _links.Create(LinkPurposes.Tracking, Subject, TimeSpan.FromDays(30));

        Assert.True(_links.Grants(LinkPurposes.Tracking, Subject, token));
        _time.Advance(TimeSpan.FromDays(30));
        Assert.False(_links.Grants(LinkPurposes.Tracking, Subject, token));
    }

    [Fact]
    public void GrantsNothingElse()
    {
        string token = _links.Create(LinkPurposes.Tracking, Subject, TimeSpan.FromDays(30));

        Assert.False(_links.Grants(LinkPurposes.Consent, Subject, token));
        Assert.False(_links.Grants(LinkPurposes.Tracking, Subject + "x", token));
        Assert.False(_links.Grants(LinkPurposes.Tracking, string.Empty, token));
        Assert.False(new DataProtectionLinks(new EphemeralDataProtectionProvider(), _time).Grants(LinkPurposes.Tracking, Subject, token));
    }

    [Fact]
    public void GrantsNothingOnceTamperedWith()
    {
        string token = _links.Create(LinkPurposes.Tracking, Subject, TimeSpan.FromDays(30));
        for (int i = 0; i < token.Length; i += 7)
        {
            char[] changed = token.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.False(_links.Grants(LinkPurposes.Tracking, Subject, new string(changed)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("é")]
    [InlineData("abc=def")]
    [InlineData("AAAA")]
    public void GrantsNothingForAnythingElse(string? token) => Assert.False(_links.Grants(LinkPurposes.Tracking, Subject, token));

    [Fact]
    public void NeedsNoEscapingInAnAddress()
    {
        string token = _links.Create(LinkPurposes.Tracking, Subject, TimeSpan.FromDays(365));

        Assert.Equal(token, Uri.EscapeDataString(token));
    }
}
