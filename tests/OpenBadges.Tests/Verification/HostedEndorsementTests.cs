using System.Text;
using OpenBadges.Tests.Support;
using OpenBadges.V2;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

/// <summary>Endorsements of Open Badges 2.0.</summary>
public sealed class HostedEndorsementTests
{
    private const string Address = "https://inspection.example/endorsements/1";
    private const string Inspection = "https://inspection.example/issuer";
    private const string KeyId = "https://inspection.example/key";

    private static readonly HostedBadge Ours = new();

    [Theory]
    [InlineData(Some.AssertionId, CheckCodes.AwardEndorsement)]
    [InlineData(Some.BadgeId, CheckCodes.BadgeEndorsement)]
    [InlineData(Some.IssuerId, CheckCodes.IssuerEndorsement)]
    public async Task ReportsWhoEndorsesWhat(string endorsed, string code)
    {
        var report = await VerifyAsync(endorsed, $"\"{Address}\"", Web(endorsed));
        Assert.Equal((Verdict.Valid, false), (report.Verdict, report.HasWarnings));
        Assert.Equal(["Inspection"], report.Checks.Single(check => check.Code == code).Args);
        Assert.Equal(["Inspection", "Très utile"], report.Checks.Single(check => check.Code == CheckCodes.EndorsementComment).Args);
    }

    [Fact]
    public async Task ReadsAnEmbeddedEndorsementAgainAtItsOwnAddress()
    {
        var given = Text(Some.BadgeId).Replace("Très utile", "Inventé", StringComparison.Ordinal);
        var report = await VerifyAsync(Some.BadgeId, given, Web(Some.BadgeId));
        Assert.Equal(["Inspection", "Très utile"], report.Checks.Single(check => check.Code == CheckCodes.EndorsementComment).Args);
    }

    [Fact]
    public async Task AcceptsASignedEndorsement()
    {
        var report = await VerifyAsync(Some.BadgeId, $"\"{Signed()}\"", Web(Some.BadgeId));
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.BadgeEndorsement));
    }

    [Fact]
    public async Task AnEndorsementSignedByAnotherKeyDoesNotCountAndLeavesTheBadgeValid()
    {
        var web = Web(Some.BadgeId).Add(KeyId, Key(TestKeys.OtherRsa));
        AssertNotCounted(await VerifyAsync(Some.BadgeId, $"\"{Signed()}\"", web), CheckCodes.Signature);
    }

    [Fact]
    public async Task AnEndorsementOfSomethingElseDoesNotCount() =>
        AssertNotCounted(await VerifyAsync(Some.BadgeId, $"\"{Address}\"", Web("https://other.example/badge")), CheckCodes.EndorsedEntity);

    [Fact]
    public async Task AnEndorsementPublishedOutsideTheEndorsersSiteDoesNotCount()
    {
        var text = Text(Some.BadgeId).Replace(Address, "https://other.example/e", StringComparison.Ordinal);
        AssertNotCounted(await VerifyAsync(Some.BadgeId, "\"https://other.example/e\"", Web(Some.BadgeId).Add("https://other.example/e", text)), CheckCodes.Scope);
    }

    [Fact]
    public async Task AWithdrawnEndorsementDoesNotCount() =>
        AssertNotCounted(await VerifyAsync(Some.BadgeId, $"\"{Address}\"", Web(Some.BadgeId).Add(Address, string.Empty, status: 410)), CheckCodes.Revocation);

    [Fact]
    public async Task AnUnreachableEndorsementIsNotChecked()
    {
        var report = await VerifyAsync(Some.BadgeId, $"\"{Address}\"", Web(Some.BadgeId).Add(Address, string.Empty, status: 503));
        Assert.Equal((Verdict.Valid, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.BadgeEndorsement)));
    }

    [Fact]
    public async Task OnlySoManyEndorsementsAreFollowed()
    {
        var many = string.Join(',', Enumerable.Range(0, 20).Select(i => $"\"https://inspection.example/endorsements/x{i}\""));
        var web = Web(Some.BadgeId);
        var report = await VerifyAsync(Some.BadgeId, $"[{many}]", web);
        Assert.Equal(8, web.Asked.Count(address => address.Contains("/endorsements/x", StringComparison.Ordinal)));
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(CheckCodes.Endorsement));
    }

    private static void AssertNotCounted(VerificationReport report, string because)
    {
        var line = report.Checks.Single(check => check.Code == CheckCodes.BadgeEndorsement);
        Assert.Equal((Verdict.Valid, CheckOutcome.Warning, because), (report.Verdict, line.Outcome, line.Because?.Code));
        Assert.DoesNotContain(report.Checks, check => check.Code == CheckCodes.EndorsementComment);
    }

    // The entity that is endorsed gets the member; the others are as we write them.
    private static Task<VerificationReport> VerifyAsync(string endorsed, string endorsement, InMemoryDocuments web)
    {
        var member = $",\"endorsement\":{endorsement}}}";
        string With(byte[] document) => Encoded.Utf8(document)[..^1] + member;
        var assertion = endorsed == Some.AssertionId ? With(Ours.Assertion.ToUtf8Json()) : Ours.Text;
        web.Add(Some.AssertionId, assertion);
        if (endorsed == Some.BadgeId)
        {
            web.Add(Some.BadgeId, With(Ours.Badge.ToUtf8Json()));
        }
        else if (endorsed == Some.IssuerId)
        {
            web.Add(Some.IssuerId, With(Ours.Issuer.ToUtf8Json()));
        }

        return web.VerifyAsync(assertion);
    }

    private static InMemoryDocuments Web(string endorsed) => Ours.Web
        .Add(Address, Text(endorsed))
        .Add(Inspection, $$"""{"@context":"https://w3id.org/openbadges/v2","id":"{{Inspection}}","type":"Profile","name":"Inspection","publicKey":"{{KeyId}}"}""")
        .Add(KeyId, Key(TestKeys.Rsa));

    private static string Key(TestKeys keys) =>
        Encoded.Utf8(new CryptographicKey { Id = KeyId, OwnerId = Inspection, Key = keys.PublicKey }.ToUtf8Json());

    private static string Signed()
    {
        var text = Text(Some.BadgeId).Replace("\"HostedBadge\"", $"\"SignedBadge\",\"creator\":\"{KeyId}\"", StringComparison.Ordinal);
        return TestKeys.Rsa.SignRaw("""{"alg":"RS256"}""", Encoding.UTF8.GetBytes(text));
    }

    private static string Text(string endorsed) => $$"""
        {"@context":"https://w3id.org/openbadges/v2","id":"{{Address}}","type":"Endorsement","issuer":"{{Inspection}}","issuedOn":"2026-02-10T00:00:00Z",
         "claim":{"id":"{{endorsed}}","endorsementComment":"Très utile"},"verification":{"type":"HostedBadge"} }
        """;
}
