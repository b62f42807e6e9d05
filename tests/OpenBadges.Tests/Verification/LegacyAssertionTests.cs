using System.Text;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

/// <summary>Open Badges 0.5, 1.0 and 1.1.</summary>
public sealed class LegacyAssertionTests
{
    private const string Address = "https://badges.example/v1/assertion";
    private const string Badge = "https://badges.example/v1/badge";
    private const string Issuer = "https://badges.example/v1/issuer";
    private const string KeyId = "https://badges.example/v1/key.pem";
    private const string List = "https://badges.example/v1/revoked";

    private static readonly string OneZero = Text($$"""{"type":"hosted","url":"{{Address}}"}""");

    private static readonly string OneOne = $"{{\"@context\":\"https://w3id.org/openbadges/v1\",\"type\":\"Assertion\",\"id\":\"{Address}\",{OneZero.Trim()[1..]}";

    private static readonly string Signed = Text($$"""{"type":"signed","url":"{{KeyId}}"}""");

    private static readonly string First = $$"""
        {"recipient":"{{Some.Hash}}","salt":"{{Some.Salt}}","issued_on":"2011-11-02",
         "badge":{"version":"0.5.0","name":"Mentor","image":"/mentor.png","description":"Accompagne","criteria":"/criteria",
                  "issuer":{"origin":"https://badges.example","name":"Rectorat"} } }
        """;

    [Theory]
    [InlineData(false, "1.0")]
    [InlineData(true, "1.1")]
    public async Task ReadsTheAssertionAgainWhereItSaysItIsPublished(bool isLinked, string version)
    {
        var text = isLinked ? OneOne : OneZero;
        var report = await Web().Add(Address, text).VerifyAsync(text, Some.Email);
        Assert.Equal((Verdict.Valid, BadgeFormat.OpenBadges1), (report.Verdict, report.Format));
        Assert.Equal([version], report.Checks.Single(check => check.Code == CheckCodes.Legacy).Args);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Holder));
        Assert.Equal(("Mentor", "Rectorat"), (report.Facts!.BadgeName, report.Facts.IssuerName));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_391_418_900), report.Facts.IssuedOn);
    }

    [Fact]
    public async Task AFirstGenerationBadgeIsVerifiedAtTheAddressItWasFetchedFrom()
    {
        var report = await Web().Add(Address, First).VerifyAsync(Address, Some.Email);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(["0.5"], report.Checks.Single(check => check.Code == CheckCodes.Legacy).Args);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Holder));
    }

    [Fact]
    public async Task AFirstGenerationBadgeWithoutAddressCannotBeChecked()
    {
        var report = await Web().VerifyAsync(First);
        Assert.Equal((Verdict.Unverifiable, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.Address)));
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task AFirstGenerationBadgeOnAnotherSiteThanItsIssuerIsForged()
    {
        const string elsewhere = "https://other.example/assertion";
        Assert.Equal([CheckCodes.Scope], (await Web().Add(elsewhere, First).VerifyAsync(elsewhere)).Failed());
    }

    [Fact]
    public async Task IsRevokedWhenTheAddressAnswersGone() =>
        Assert.Equal([CheckCodes.Revocation], (await Web().Add(Address, string.Empty, status: 410).VerifyAsync(OneZero)).Failed());

    [Theory]
    [InlineData(404, Verdict.Invalid)]
    [InlineData(503, Verdict.Unverifiable)]
    public async Task NeedsItsAddress(int status, Verdict verdict)
    {
        var report = await Web().Add(Address, string.Empty, status).VerifyAsync(OneZero);
        Assert.Equal(verdict, report.Verdict);
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task RefusesAnAddressThatServesSomebodyElsesAssertion()
    {
        var other = OneZero.Replace(Address, "https://badges.example/v1/other", StringComparison.Ordinal);
        Assert.Equal([CheckCodes.Hosted], (await Web().Add(Address, other).VerifyAsync(OneZero)).Failed());
    }

    [Fact]
    public async Task CannotTellWhenTheIssuerIsOnAnotherSite()
    {
        const string elsewhere = "https://other.example/issuer";
        var web = Web().Add(Address, OneZero).Add(elsewhere, """{"name":"Rectorat","url":"https://other.example/"}""")
            .Add(Badge, BadgeText.Replace(Issuer, elsewhere, StringComparison.Ordinal));
        var report = await web.VerifyAsync(OneZero);
        Assert.Equal((Verdict.Unverifiable, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.Scope)));
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task SaysNothingOfTheHolderWhenTheHashIsOfAnUnknownKind()
    {
        var text = OneZero.Replace(Some.Hash, "sha1$0123456789012345678901234567890123456789", StringComparison.Ordinal);
        var report = await Web().Add(Address, text).VerifyAsync(text, Some.Email);
        Assert.Equal((Verdict.Unverifiable, null), (report.Verdict, report.Outcome(CheckCodes.Holder)));
    }

    [Fact]
    public async Task VerifiesASignedAssertionWithItsPublishedKey()
    {
        var report = await Web().VerifyAsync(Sign(Signed), Some.Email);
        Assert.Equal((Verdict.Valid, BadgeFormat.OpenBadges1), (report.Verdict, report.Format));
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.IssuerKey));
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Revocation));
    }

    [Fact]
    public async Task RefusesASignatureOfAnotherKey()
    {
        var report = await Web().VerifyAsync(TestKeys.OtherRsa.SignRaw("""{"alg":"RS256"}""", Encoding.UTF8.GetBytes(Signed)));
        Assert.Equal([CheckCodes.Signature], report.Failed());
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task CannotTellWhoseKeyIsOnAnotherSite()
    {
        const string elsewhere = "https://other.example/key.pem";
        var payload = Signed.Replace(KeyId, elsewhere, StringComparison.Ordinal);
        var report = await Web().Add(elsewhere, TestKeys.Rsa.PublicKey.ToPem()).VerifyAsync(Sign(payload));
        Assert.Equal((Verdict.Unverifiable, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.Scope)));
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task FindsTheUidInTheIssuersListOfRevocations()
    {
        var report = await Web().Add(List, """{"a1":"Erreur"}""").VerifyAsync(Sign(Signed));
        Assert.Equal([CheckCodes.Revocation, CheckCodes.RevocationReason], report.Failed());
    }

    private static string BadgeText => $$"""
        {"name":"Mentor","description":"Accompagne","image":"https://badges.example/mentor.png","criteria":"https://badges.example/criteria","issuer":"{{Issuer}}"}
        """;

    private static InMemoryDocuments Web() => new InMemoryDocuments()
        .Add(Badge, BadgeText)
        .Add(Issuer, $$"""{"name":"Rectorat","url":"https://academie.example/","revocationList":"{{List}}"}""")
        .Add(List, "{}")
        .Add(KeyId, TestKeys.Rsa.PublicKey.ToPem());

    private static string Sign(string payload) => TestKeys.Rsa.SignRaw("""{"alg":"RS256"}""", Encoding.UTF8.GetBytes(payload));

    private static string Text(string verify) => $$"""
        {"uid":"a1","recipient":{"type":"email","hashed":true,"salt":"{{Some.Salt}}","identity":"{{Some.Hash}}"},
         "badge":"{{Badge}}","issuedOn":1391418900,"verify":{{verify}}}
        """;
}
