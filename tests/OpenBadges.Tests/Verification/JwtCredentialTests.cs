using System.Text;
using System.Text.Json.Nodes;
using OpenBadges.Did;
using OpenBadges.Jose;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class JwtCredentialTests
{
    private static readonly byte[] Payload = Some.Credential.ToJwtPayload();

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public async Task AcceptsWhatWeWrite(SignatureAlgorithm algorithm)
    {
        var keys = TestKeys.Of(algorithm);
        var report = await Web(keys).VerifyAsync(keys.Sign(Payload), Some.Email);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(BadgeFormat.OpenBadges3Jwt, report.Format);
        Assert.False(report.HasWarnings);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.IssuerKey));
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Holder));
        Assert.Equal(
            new BadgeFacts(Some.CredentialId, "Mentor numérique", "Accompagne ses collègues.", Some.IssuerId, "Académie d’Exemple", Some.IssuedOn.ToUniversalTime(), null, "https://badges.example/badges/mentor.svg"),
            report.Facts);
    }

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public async Task RefusesEverySingleBitFlip(SignatureAlgorithm algorithm)
    {
        var keys = TestKeys.Of(algorithm);
        var jwt = Encoding.ASCII.GetBytes(keys.Sign(Payload));
        var verifier = new BadgeVerifier(Web(keys), new FixedTime(FixedTime.Today));
        for (var bit = 0; bit < jwt.Length * 8; bit++)
        {
            var flipped = (byte[])jwt.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            var report = await verifier.VerifyAsync(new BadgeInput(flipped), new VerificationRequest(), TestContext.Current.CancellationToken);
            Assert.True(report.Verdict != Verdict.Valid && report.Facts is null, $"Bit {bit} was flipped unnoticed.");
        }
    }

    [Fact]
    public async Task RefusesASignatureOfAnotherKey()
    {
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.OtherRsa.Sign(Payload));
        Assert.Equal([CheckCodes.Signature], report.Failed());
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task CannotTellWhenTheKeyIsUnreachable()
    {
        var report = await new InMemoryDocuments().VerifyAsync(TestKeys.Rsa.Sign(Payload));
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(CheckCodes.Key));
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task TakesTheNamedKeyOfASetBehindAKidWithAReservation()
    {
        var web = new InMemoryDocuments().Add(TestKeys.Kid, JsonWebKeySet.Write([TestKeys.Ec.PublicKey.WithKid("https://badges.example/keys/0"), TestKeys.Rsa.PublicKey]));
        var report = await web.VerifyAsync(TestKeys.Rsa.Sign(Payload));
        Assert.Equal((Verdict.Valid, CheckOutcome.Warning), (report.Verdict, report.Outcome(CheckCodes.Key)));
    }

    [Fact]
    public async Task RefusesAKeySetThatDoesNotNameTheKey()
    {
        var web = new InMemoryDocuments().Add(TestKeys.Kid, JsonWebKeySet.Write([TestKeys.Rsa.PublicKey.WithKid("https://badges.example/keys/0")]));
        Assert.Equal([CheckCodes.Key], (await web.VerifyAsync(TestKeys.Rsa.Sign(Payload))).Failed());
    }

    [Theory]
    [InlineData("""{"alg":"none","kid":"https://badges.example/keys/1"}""", CheckCodes.Algorithm)]
    [InlineData("""{"alg":"HS256","kid":"https://badges.example/keys/1"}""", CheckCodes.Algorithm)]
    [InlineData("""{"alg":"ES256","kid":"https://badges.example/keys/1"}""", CheckCodes.Algorithm)]
    [InlineData("""{"alg":"RS256"}""", CheckCodes.Key)]
    [InlineData("""{"alg":"RS256","kid":"https://badges.example/keys/1","crit":["exp"]}""", CheckCodes.Header)]
    [InlineData("""{"alg":"RS256","alg":"RS256","kid":"https://badges.example/keys/1"}""", CheckCodes.Header)]
    [InlineData("""{"alg":"RS256","jwk":{"kty":"oct","k":"AAAA"}}""", CheckCodes.Key)]
    [InlineData("nothing", CheckCodes.Header)]
    public async Task RefusesAHeaderThatBreaksTheRules(string header, string code)
    {
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.SignRaw(header, Payload));
        Assert.Equal([code], report.Failed());
    }

    [Theory]
    [InlineData("typ", """{"alg":"RS256","kid":"https://badges.example/keys/1","typ":"vc+jwt"}""")]
    [InlineData("iat", """{"alg":"RS256","kid":"https://badges.example/keys/1","iat":1}""")]
    public async Task WarnsOfAHeaderTheStandardDoesNotAllow(string member, string header)
    {
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.SignRaw(header, Payload));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal([member], report.Checks.Single(check => check.Outcome == CheckOutcome.Warning).Args);
    }

    [Theory]
    [InlineData("\"iss\":\"https://badges", "\"iss\":\"https://other")]
    [InlineData("\"jti\":\"https://badges", "\"jti\":\"https://other")]
    [InlineData("\"nbf\":1770110100", "\"nbf\":1770110101")]
    [InlineData("\"nbf\":1770110100", "\"nbf\":\"1770110100\"")]
    [InlineData("\"nbf\":1770110100", "\"nbf\":1e999")]
    [InlineData("\"sub\":\"urn:uuid:6", "\"sub\":\"urn:uuid:7")]
    public async Task RefusesClaimsThatContradictTheCredential(string was, string becomes)
    {
        var report = await VerifyAsync(was, becomes);
        Assert.Equal([CheckCodes.Claims], report.Failed());
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task RefusesATokenThatLeavesTheEndOut()
    {
        var credential = Some.Credential with { ValidUntil = Some.IssuedOn.AddYears(1) };
        var payload = Encoded.Utf8(credential.ToJwtPayload());
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(payload.Replace(",\"exp\":1801646100", string.Empty, StringComparison.Ordinal))));
        Assert.Equal([CheckCodes.Claims], report.Failed());
    }

    [Fact]
    public async Task OnlyWarnsOfAMissingSub()
    {
        var report = await VerifyAsync($",\"sub\":\"{Some.SubjectId}\"", string.Empty);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.Claims, Outcome: CheckOutcome.Warning });
    }

    [Theory]
    [InlineData("ns/credentials/v2", "ns/credentials/v3", CheckCodes.Context)]
    [InlineData("context-3.0.3.json", "context-x.json", CheckCodes.Context)]
    [InlineData("\"VerifiableCredential\",", "", CheckCodes.Type)]
    [InlineData("OpenBadgeCredential", "DiplomaCredential", CheckCodes.Type)]
    [InlineData("[\"Profile\"]", "[\"Person\"]", CheckCodes.Type)]
    [InlineData("[\"Achievement\"]", "[]", CheckCodes.Type)]
    [InlineData("\"IdentityObject\"", "\"Identity\"", CheckCodes.Type)]
    [InlineData("\"validFrom\":", "\"validFroms\":", CheckCodes.Required)]
    [InlineData("\"criteria\":", "\"criterion\":", CheckCodes.Required)]
    [InlineData("2026-02-03T09:15:00Z", "2026-02-03T09:15:00", CheckCodes.Date)]
    public async Task RefusesAMalformedCredential(string was, string becomes, string code)
    {
        var report = await VerifyAsync(was, becomes);
        Assert.Equal([code], report.Failed());
    }

    [Fact]
    public async Task AcceptsAnIdentifierInsteadOfAnId()
    {
        var report = await VerifyAsync($"\"id\":\"{Some.SubjectId}\",", string.Empty, $",\"sub\":\"{Some.SubjectId}\"");
        Assert.Equal(Verdict.Valid, report.Verdict);
    }

    [Fact]
    public async Task ReadsTheVcClaimOfTheFirstDataModel()
    {
        var inner = Encoded.Utf8(Some.Credential.ToUtf8Json())
            .Replace("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1", StringComparison.Ordinal)
            .Replace("validFrom", "issuanceDate", StringComparison.Ordinal);
        var payload = $$"""{"vc":{{inner}},"iss":"{{Some.IssuerId}}","jti":"{{Some.CredentialId}}","nbf":{{Some.IssuedOn.ToUnixTimeSeconds()}},"sub":"{{Some.SubjectId}}"}""";
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(payload)));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Warning, report.Outcome(CheckCodes.Version));
    }

    // VC Data Model 1.1 §6.3.1: what the registered claims say may be left out of vc.
    [Theory]
    [InlineData("", Verdict.Valid)]
    [InlineData(",\"exp\":1771000000", Verdict.Invalid)]
    public async Task CompletesTheVcClaimFromTheRegisteredClaims(string end, Verdict verdict)
    {
        var inner = JsonNode.Parse(Some.Credential.ToUtf8Json())!.AsObject();
        inner["@context"]!.AsArray()[0] = "https://www.w3.org/2018/credentials/v1";
        inner.Remove("id");
        inner.Remove("validFrom");
        inner["credentialSubject"]!.AsObject().Remove("id");
        var payload = $$"""{"vc":{{inner.ToJsonString()}},"iss":"{{Some.IssuerId}}","jti":"{{Some.CredentialId}}","nbf":{{Some.IssuedOn.ToUnixTimeSeconds()}},"sub":"{{Some.SubjectId}}"{{end}} }""";
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(payload)));
        Assert.Equal((verdict, Some.CredentialId), (report.Verdict, report.Facts?.Id));
        Assert.Equal(end.Length == 0 ? [] : [CheckCodes.Expiry], report.Failed());
    }

    [Fact]
    public async Task RefusesACredentialThatHasEnded()
    {
        var payload = (Some.Credential with { ValidUntil = Some.IssuedOn.AddDays(1) }).ToJwtPayload();
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(payload));
        Assert.Equal([CheckCodes.Expiry], report.Failed());
        Assert.NotNull(report.Facts);
    }

    [Fact]
    public async Task RefusesACredentialThatHasNotBegun()
    {
        var report = await Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(Payload), now: Some.IssuedOn.AddHours(-1));
        Assert.Equal([CheckCodes.Issued], report.Failed());
    }

    [Fact]
    public async Task TakesAKeyFromTheDidDocumentOfTheIssuer()
    {
        const string did = "did:web:badges.example";
        var payload = (Some.Credential with { Issuer = Some.Issuer with { Id = did } }).ToJwtPayload();
        var web = new InMemoryDocuments().Add("https://badges.example/.well-known/did.json", DidDocument.Write(did, [TestKeys.Ec.PublicKey]));
        var report = await web.VerifyAsync(TestKeys.Ec.Sign(payload, DidDocument.MethodId(did, TestKeys.Ec.PublicKey)));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.IssuerKey));
    }

    [Fact]
    public async Task RefusesAKeyTheDidDocumentDoesNotListForAssertions()
    {
        const string did = "did:web:badges.example";
        var document = Encoded.Utf8(DidDocument.Write(did, [TestKeys.Ec.PublicKey])).Replace("assertionMethod", "authentication", StringComparison.Ordinal);
        var payload = (Some.Credential with { Issuer = Some.Issuer with { Id = did } }).ToJwtPayload();
        var web = new InMemoryDocuments().Add("https://badges.example/.well-known/did.json", document);
        var report = await web.VerifyAsync(TestKeys.Ec.Sign(payload, DidDocument.MethodId(did, TestKeys.Ec.PublicKey)));
        Assert.Equal([CheckCodes.Key], report.Failed());
    }

    [Fact]
    public async Task AKeyInTheHeaderProvesIntegrityOnly()
    {
        var report = await new InMemoryDocuments().VerifyAsync(SelfSigned());
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Signature));
        Assert.Equal(CheckOutcome.Warning, report.Outcome(CheckCodes.IssuerKey));
        Assert.True(report.HasWarnings);
    }

    [Fact]
    public async Task AKeyInTheHeaderIsTheIssuersWhenItsKeySetListsIt()
    {
        var web = new InMemoryDocuments().Add("https://badges.example/.well-known/jwks.json", JsonWebKeySet.Write([TestKeys.Ec.PublicKey, TestKeys.Rsa.PublicKey]));
        var report = await web.VerifyAsync(SelfSigned());
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.IssuerKey));
    }

    [Fact]
    public async Task RefusesAKeyTheIssuersKeySetDoesNotList()
    {
        var web = new InMemoryDocuments()
            .Add("https://badges.example/.well-known/jwks.json", JsonWebKeySet.Write([TestKeys.OtherRsa.PublicKey]))
            .Add("https://forger.example/key", TestKeys.Rsa.PublicKey.ToUtf8Json());
        foreach (var forged in (string[])[SelfSigned(), TestKeys.Rsa.Sign(Payload, "https://forger.example/key")])
        {
            var report = await web.VerifyAsync(forged);
            Assert.Equal([CheckCodes.IssuerKey], report.Failed());
            Assert.Null(report.Facts);
        }
    }

    [Fact]
    public async Task DoesNotTakeARedirectionForTheIssuersWord()
    {
        var web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json(), finalAddress: "https://forger.example/key");
        var report = await web.VerifyAsync(TestKeys.Rsa.Sign(Payload));
        Assert.Equal(CheckOutcome.Warning, report.Outcome(CheckCodes.IssuerKey));
    }

    private static string SelfSigned() =>
        TestKeys.Rsa.SignRaw($$"""{"alg":"RS256","jwk":{{Encoded.Utf8(TestKeys.Rsa.PublicKey.ToUtf8Json())}}}""", Payload);

    private static InMemoryDocuments Web(TestKeys keys) => new InMemoryDocuments().Add(TestKeys.Kid, keys.PublicKey.ToUtf8Json());

    private static Task<VerificationReport> VerifyAsync(string was, string becomes, string? without = null)
    {
        var payload = Encoded.Utf8(Payload);
        Assert.Contains(was, payload, StringComparison.Ordinal);
        payload = payload.Replace(was, becomes, StringComparison.Ordinal);
        payload = without is null ? payload : payload.Replace(without, string.Empty, StringComparison.Ordinal);
        return Web(TestKeys.Rsa).VerifyAsync(TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes(payload)));
    }
}
