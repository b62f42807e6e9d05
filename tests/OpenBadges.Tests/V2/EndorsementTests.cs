using OpenBadges.Tests.Support;
using OpenBadges.V2;
using OpenBadges.Verification;

namespace OpenBadges.Tests.V2;

public sealed class EndorsementTests
{
    private const string Address = "https://inspection.example/endorsements/1";

    [Fact]
    public async Task OurEndorsementsVerifyOnWhateverTheyEndorse()
    {
        var inspection = new IssuerProfile { Id = "https://inspection.example/issuer", Name = "Inspection", Url = "https://inspection.example/", Email = "contact@inspection.example" };
        var endorsement = new Endorsement { Id = Address, EndorsedId = Some.BadgeId, Comment = "Très utile", IssuerId = inspection.Id, IssuedOn = Some.IssuedOn };
        var ours = new HostedBadge();
        var endorsed = new HostedBadge
        {
            Assertion = ours.Assertion with { EndorsementIds = [Address] },
            Badge = ours.Badge with { EndorsementIds = [Address] },
            Issuer = ours.Issuer with { EndorsementIds = [Address] },
        };
        var report = await endorsed.Web.Add(inspection.Id, inspection.ToUtf8Json()).Add(Address, endorsement.ToUtf8Json()).VerifyAsync(endorsed.Text);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.BadgeEndorsement));
        Assert.Equal((CheckOutcome.Warning, CheckOutcome.Warning), (report.Outcome(CheckCodes.AwardEndorsement), report.Outcome(CheckCodes.IssuerEndorsement)));
    }

    [Fact]
    public void RefusesAnAddressThatCannotBeFetched() =>
        Assert.Equal("badge.endorsement", Assert.Throws<BadgeArgumentException>(() => new HostedBadge().Badge with { EndorsementIds = ["urn:uuid:1"] }).Code);
}
