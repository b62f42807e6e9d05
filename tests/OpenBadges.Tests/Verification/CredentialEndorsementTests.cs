using System.Text;
using System.Text.Json.Nodes;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

/// <summary>Endorsements of Open Badges 3.0 as VC-JWT, inside a badge and by themselves, and refreshed badges.</summary>
public sealed class CredentialEndorsementTests
{
    private const string Inspection = "https://inspection.example/issuer";
    private const string InspectionKey = "https://inspection.example/keys/1";
    private const string Service = "https://badges.example/refresh/a1";

    [Theory]
    [InlineData(Some.CredentialId, CheckCodes.AwardEndorsement)]
    [InlineData(Some.BadgeId, CheckCodes.BadgeEndorsement)]
    [InlineData(Some.IssuerId, CheckCodes.IssuerEndorsement)]
    public async Task ReportsWhoEndorsesWhat(string endorsed, string code)
    {
        var report = await Web().VerifyAsync(Badge(code, Endorsement(endorsed)));
        Assert.Equal((Verdict.Valid, false), (report.Verdict, report.HasWarnings));
        Assert.Equal(["Inspection"], report.Checks.Single(check => check.Code == code).Args);
        Assert.Equal(["Inspection", "Très utile"], report.Checks.Single(check => check.Code == CheckCodes.EndorsementComment).Args);
    }

    [Fact]
    public async Task AForgedEndorsementDoesNotCountAndLeavesTheBadgeValid()
    {
        var forged = TestKeys.Rsa.Sign(Payload(Some.BadgeId), InspectionKey);
        AssertNotCounted(await Web().VerifyAsync(Badge(CheckCodes.BadgeEndorsement, forged)), CheckOutcome.Warning, CheckCodes.Signature);
    }

    [Fact]
    public async Task AnEndorsementOfSomethingElseDoesNotCount() =>
        AssertNotCounted(await Web().VerifyAsync(Badge(CheckCodes.BadgeEndorsement, Endorsement(Some.IssuerId))), CheckOutcome.Warning, CheckCodes.EndorsedEntity);

    [Fact]
    public async Task AnExpiredEndorsementDoesNotCount()
    {
        var expired = Endorsement(Some.BadgeId, payload => (payload["validUntil"], payload["exp"]) = ("2026-02-11T00:00:00Z", 1_770_768_000));
        AssertNotCounted(await Web().VerifyAsync(Badge(CheckCodes.BadgeEndorsement, expired)), CheckOutcome.Warning, CheckCodes.Expiry);
    }

    [Fact]
    public async Task ABadgeIsNoEndorsement()
    {
        var badge = TestKeys.Rsa.Sign(Some.Credential.ToJwtPayload());
        AssertNotCounted(await Web().VerifyAsync(Badge(CheckCodes.BadgeEndorsement, badge)), CheckOutcome.Warning, CheckCodes.Type);
    }

    [Fact]
    public async Task AnEndorsementWhoseKeyIsUnreachableIsNotChecked()
    {
        var web = Web().Add(InspectionKey, string.Empty, status: 503);
        AssertNotCounted(await web.VerifyAsync(Badge(CheckCodes.BadgeEndorsement, Endorsement(Some.BadgeId))), CheckOutcome.Skipped, CheckCodes.Key);
    }

    [Fact]
    public async Task AnEndorsementWithAnEmbeddedProofIsNotCheckedWithoutLinkedData()
    {
        var payload = Encoded.Utf8(Some.Credential.ToJwtPayload())[..^1];
        var endorsement = Encoded.Utf8(Payload(Some.CredentialId))[..^1] + ",\"proof\":[{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\"}]}";
        var report = await Web().VerifyAsync(TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes($"{payload},\"endorsement\":[{endorsement}]}}")));
        Assert.Equal((Verdict.Valid, CheckOutcome.Skipped), (report.Verdict, report.Outcome(CheckCodes.AwardEndorsement)));
    }

    [Fact]
    public async Task AnEndorsementByItselfIsVerifiedAndSaidToBeOne()
    {
        var report = await Web().VerifyAsync(Endorsement(Some.BadgeId));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Kind));
        Assert.Equal([Some.BadgeId], report.Checks.Single(check => check.Code == CheckCodes.EndorsedEntity).Args);
        Assert.Equal(("Bon badge", "Très utile", "Inspection"), (report.Facts!.BadgeName, report.Facts.BadgeDescription, report.Facts.IssuerName));
        Assert.DoesNotContain(report.Checks, check => check.Section == "holder");
    }

    [Fact]
    public async Task SaysThatANewerVersionExists()
    {
        var newer = Some.Credential with { ValidFrom = Some.IssuedOn.AddDays(7) };
        var report = await Web().Add(Service, TestKeys.Rsa.Sign(newer.ToJwtPayload())).VerifyAsync(Refreshable());
        var line = report.Checks.Single(check => check.Code == CheckCodes.Refresh);
        Assert.Equal((Verdict.Valid, CheckOutcome.Warning, "2026-02-10T09:15:00Z"), (report.Verdict, line.Outcome, line.Args[0]));
    }

    [Fact]
    public async Task SaysThatTheGivenVersionIsTheLatest()
    {
        var report = await Web().Add(Service, TestKeys.Rsa.Sign(Some.Credential.ToJwtPayload())).VerifyAsync(Refreshable());
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Refresh));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ARefreshThatFailsOrIsForgedChangesNothing(bool isForged)
    {
        var web = Web();
        if (isForged)
        {
            var newer = Some.Credential with { ValidFrom = Some.IssuedOn.AddDays(7) };
            web.Add(Service, TestKeys.OtherRsa.Sign(newer.ToJwtPayload()));
        }

        var report = await web.VerifyAsync(Refreshable());
        Assert.Equal((Verdict.Valid, false, CheckOutcome.Skipped), (report.Verdict, report.HasWarnings, report.Outcome(CheckCodes.Refresh)));
        Assert.Single(web.Asked, Service);
    }

    private static void AssertNotCounted(VerificationReport report, CheckOutcome outcome, string because)
    {
        var line = report.Checks.Single(check => check.Code == CheckCodes.BadgeEndorsement);
        Assert.Equal((Verdict.Valid, outcome, because), (report.Verdict, line.Outcome, line.Because?.Code));
        Assert.DoesNotContain(report.Checks, check => check.Code == CheckCodes.EndorsementComment);
    }

    private static InMemoryDocuments Web() => new InMemoryDocuments()
        .Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json())
        .Add(InspectionKey, TestKeys.OtherRsa.PublicKey.ToUtf8Json());

    private static string Badge(string code, string endorsement)
    {
        var badge = JsonNode.Parse(Some.Credential.ToJwtPayload())!;
        var entity = code switch
        {
            CheckCodes.AwardEndorsement => badge,
            CheckCodes.BadgeEndorsement => badge["credentialSubject"]!["achievement"]!,
            _ => badge["issuer"]!,
        };
        entity["endorsementJwt"] = new JsonArray(endorsement);
        return TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(badge.ToJsonString()));
    }

    private static string Refreshable()
    {
        var badge = JsonNode.Parse(Some.Credential.ToJwtPayload())!;
        badge["refreshService"] = new JsonObject { ["id"] = Service, ["type"] = "1EdTechCredentialRefresh" };
        return TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(badge.ToJsonString()));
    }

    private static string Endorsement(string endorsed, Action<JsonNode>? change = null)
    {
        var payload = JsonNode.Parse(Payload(endorsed))!;
        change?.Invoke(payload);
        return TestKeys.OtherRsa.Sign(Encoding.UTF8.GetBytes(payload.ToJsonString()), InspectionKey);
    }

    private static byte[] Payload(string endorsed) => Encoding.UTF8.GetBytes($$"""
        {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
         "id":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b1e","type":["VerifiableCredential","EndorsementCredential"],"name":"Bon badge",
         "issuer":{"id":"{{Inspection}}","type":["Profile"],"name":"Inspection"},"validFrom":"2026-02-10T00:00:00Z",
         "credentialSubject":{"id":"{{endorsed}}","type":["EndorsementSubject"],"endorsementComment":"Très utile"},
         "iss":"{{Inspection}}","jti":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b1e","sub":"{{endorsed}}","nbf":1770681600}
        """);
}
