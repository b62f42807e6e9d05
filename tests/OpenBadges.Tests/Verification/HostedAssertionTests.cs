using OpenBadges.Tests.Support;
using OpenBadges.V2;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class HostedAssertionTests
{
    private static readonly HostedBadge Ours = new();

    [Fact]
    public async Task AcceptsWhatWeWrite()
    {
        var report = await Ours.Web.VerifyAsync(Ours.Text);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(BadgeFormat.OpenBadges2Hosted, report.Format);
        Assert.False(report.HasWarnings);
        Assert.Equal(
            new BadgeFacts(Some.AssertionId, "Mentor numérique", "Accompagne", Some.IssuerId, "Rectorat", Some.IssuedOn.ToUniversalTime(), null, "https://badges.example/badges/mentor.svg"),
            report.Facts);
    }

    [Fact]
    public async Task AcceptsItsBareAddress()
    {
        var report = await Ours.Web.VerifyAsync(Some.AssertionId);
        Assert.Equal(Verdict.Valid, report.Verdict);
    }

    [Fact]
    public async Task TrustsThePublishedCopyAndSaysThatTheGivenOneDiffers()
    {
        var altered = Ours.Text.Replace("2026-02-03", "2020-02-03", StringComparison.Ordinal);
        var report = await Ours.Web.VerifyAsync(altered);
        Assert.Equal(CheckOutcome.Warning, report.Outcome(CheckCodes.Copy));
        Assert.Equal(Some.IssuedOn.ToUniversalTime(), report.Facts!.IssuedOn);
    }

    [Fact]
    public async Task IsRevokedWhenTheAddressAnswersGone()
    {
        var body = new RevokedAssertion { Id = Some.AssertionId, RevocationReason = "Erreur" }.ToUtf8Json();
        foreach (var given in (string[])[Ours.Text, Some.AssertionId])
        {
            var report = await Ours.Web.Add(Some.AssertionId, body, status: 410).VerifyAsync(given);
            Assert.Equal(Verdict.Invalid, report.Verdict);
            Assert.Equal([CheckCodes.Revocation, CheckCodes.RevocationReason], report.Failed());
            Assert.Null(report.Facts);
        }
    }

    [Fact]
    public async Task IsRevokedWhenThePublishedCopySaysSo()
    {
        var report = await Ours.Web.Add(Some.AssertionId, new RevokedAssertion { Id = Some.AssertionId }.ToUtf8Json()).VerifyAsync(Ours.Text);
        Assert.Equal([CheckCodes.Revocation], report.Failed());
    }

    [Fact]
    public async Task IsForgedWhenItsHostDoesNotKnowIt()
    {
        var report = await Ours.Web.Add(Some.AssertionId, string.Empty, status: 404).VerifyAsync(Ours.Text);
        Assert.Equal(Verdict.Invalid, report.Verdict);
        Assert.Equal([CheckCodes.Hosted], report.Failed());
    }

    [Theory]
    [InlineData(Some.AssertionId, CheckCodes.Hosted)]
    [InlineData(Some.BadgeId, CheckCodes.Badge)]
    [InlineData(Some.IssuerId, CheckCodes.Profile)]
    public async Task CannotTellWhenADocumentIsUnreachable(string address, string code)
    {
        var report = await Ours.Web.Add(address, string.Empty, status: 503).VerifyAsync(Ours.Text);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(code));
        Assert.Null(report.Facts);
    }

    [Theory]
    [InlineData(Some.AssertionId)]
    [InlineData(Some.BadgeId)]
    [InlineData(Some.IssuerId)]
    public async Task RefusesADocumentThatIsNotJson(string address)
    {
        var report = await Ours.Web.Add(address, "<html>").VerifyAsync(Ours.Text);
        Assert.Equal(Verdict.Invalid, report.Verdict);
    }

    [Fact]
    public async Task RefusesAForgerWhoEmbedsTheProfileOfARealIssuer()
    {
        var forged = new HostedBadge { Assertion = Ours.Assertion with { Id = "https://forger.example/a" } };
        const string embedded = """{"id":"https://forger.example/b","type":"BadgeClass","name":"n","description":"d","image":"https://forger.example/i.png","criteria":"https://forger.example/c","issuer":{"id":"https://badges.example/issuers/rectorat","type":"Issuer","name":"Rectorat","url":"https://academie.example/","email":"a@b.fr","verification":{"allowedOrigins":"forger.example"}}}""";
        var text = forged.Text.Replace($"\"{Some.BadgeId}\"", embedded, StringComparison.Ordinal);
        var report = await Ours.Web.Add("https://forger.example/a", text).VerifyAsync(text);
        Assert.Equal([CheckCodes.Scope], report.Failed());
        Assert.Null(report.Facts);
    }

    [Theory]
    [InlineData("https://badges.example/assertions/", null, true)]
    [InlineData("https://badges.example/other/", null, false)]
    [InlineData(null, "badges.example", true)]
    [InlineData(null, "example", false)]
    [InlineData("https://badges.exam", null, false)]
    [InlineData("https://badges.example/assertions/", "other.example", false)]
    public async Task HoldsTheIssuerToItsScope(string? startsWith, string? origin, bool inScope)
    {
        var badge = new HostedBadge { Issuer = Ours.Issuer with { StartsWith = startsWith, AllowedOrigin = origin } };
        var report = await badge.Web.VerifyAsync(badge.Text);
        Assert.Equal(inScope ? Verdict.Valid : Verdict.Invalid, report.Verdict);
        Assert.Equal(inScope ? CheckOutcome.Pass : CheckOutcome.Fail, report.Outcome(CheckCodes.Scope));
    }

    [Fact]
    public async Task RefusesABadgeThatExpired()
    {
        var badge = new HostedBadge { Assertion = Ours.Assertion with { Expires = Some.IssuedOn.AddDays(1) } };
        var report = await badge.Web.VerifyAsync(badge.Text);
        Assert.Equal([CheckCodes.Expiry], report.Failed());
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Hosted));
    }

    [Fact]
    public async Task RefusesABadgeIssuedInTheFuture()
    {
        var report = await Ours.Web.VerifyAsync(Ours.Text, now: Some.IssuedOn.AddHours(-1));
        Assert.Equal([CheckCodes.Issued], report.Failed());
    }

    [Theory]
    [InlineData("\"issuedOn\":\"2026-02-03T09:15:00Z\"", "\"issuedOn\":\"2026-02-03\"", CheckCodes.Date)]
    [InlineData("\"issuedOn\":\"2026-02-03T09:15:00Z\"", "\"issuedOn\":1770110100", CheckCodes.Date)]
    [InlineData("\"hashed\":true,", "", CheckCodes.Required)]
    [InlineData("\"type\":\"Assertion\"", "\"type\":\"BadgeClass\"", CheckCodes.Type)]
    [InlineData("openbadges/v2", "openbadges/v3", CheckCodes.Context)]
    [InlineData("HostedBadge", "SignedBadge", CheckCodes.Verification)]
    [InlineData("\"badge\":", "\"image\":\"data:image/png;base64,AAAA\",\"badge\":", CheckCodes.Image)]
    public async Task RefusesAMalformedAssertion(string was, string becomes, string code)
    {
        var text = Ours.Text.Replace(was, becomes, StringComparison.Ordinal);
        var report = await Ours.Web.Add(Some.AssertionId, text).VerifyAsync(text);
        Assert.Equal([code], report.Failed());
    }

    [Theory]
    [InlineData(Some.Email, CheckOutcome.Pass, Verdict.Valid)]
    [InlineData(" Camille.Martin@Academie.example", CheckOutcome.Pass, Verdict.Valid)]
    [InlineData("someone@else.example", CheckOutcome.Fail, Verdict.Invalid)]
    [InlineData(null, CheckOutcome.Skipped, Verdict.Valid)]
    public async Task ConfirmsTheHolderOnlyByTheHash(string? email, CheckOutcome outcome, Verdict verdict)
    {
        var report = await Ours.Web.VerifyAsync(Ours.Text, email);
        Assert.Equal(outcome, report.Outcome(CheckCodes.Holder));
        Assert.Equal(verdict, report.Verdict);
    }

    [Fact]
    public async Task SaysNothingOfTheHolderWhenIntegrityFails()
    {
        var report = await Ours.Web.Add(Some.AssertionId, string.Empty, status: 404).VerifyAsync(Ours.Text, Some.Email);
        Assert.Null(report.Outcome(CheckCodes.Holder));
    }

    [Fact]
    public async Task CannotTellTheHolderFromAnIdentityThatIsNotAnAddress()
    {
        var text = Ours.Text.Replace("\"type\":\"email\"", "\"type\":\"url\"", StringComparison.Ordinal);
        var report = await Ours.Web.Add(Some.AssertionId, text).VerifyAsync(text, Some.Email);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(CheckCodes.Identifier));
    }

    [Theory]
    [InlineData("k7m2pq9rs3tvwx2y", CheckOutcome.Pass)]
    [InlineData("K7M2PQ9RS3TVWX2Y", CheckOutcome.Pass)]
    [InlineData("k7m2pq9rs3tvwx20", CheckOutcome.Fail)]
    public async Task TellsAHolderWithoutAnAddressByTheIdentifier(string recipient, CheckOutcome outcome)
    {
        var text = Ours.Text
            .Replace("\"type\":\"email\"", "\"type\":\"url\"", StringComparison.Ordinal)
            .Replace(Some.Hash, IdentityHash.Compute("k7m2pq9rs3tvwx2y", Some.Salt), StringComparison.Ordinal);
        var report = await Ours.Web.Add(Some.AssertionId, text).VerifyAsync(text, recipient);
        Assert.Equal(outcome, report.Outcome(CheckCodes.Holder));
    }

    [Fact]
    public async Task DoesNotFetchAgainWhatWasJustFetchedFromItsAddress()
    {
        var web = Ours.Web;
        var input = BadgeInput.FromText(Ours.Text) with { FetchedFrom = new Uri(Some.AssertionId) };
        var verifier = new BadgeVerifier(web, new FixedTime(FixedTime.Today));
        var report = await verifier.VerifyAsync(input, new VerificationRequest(), TestContext.Current.CancellationToken);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.DoesNotContain(Some.AssertionId, web.Asked);
    }

    [Fact]
    public async Task WarnsWhenADocumentSaysItIsElsewhere()
    {
        const string alias = "https://badges.example/b/1";
        var badge = new HostedBadge { Assertion = Ours.Assertion with { BadgeId = alias } };
        var report = await badge.Web.Add(alias, Ours.Badge.ToUtf8Json()).VerifyAsync(badge.Text);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal([alias, Some.BadgeId], report.Checks.Single(check => check.Code == CheckCodes.Moved).Args);
    }
}
