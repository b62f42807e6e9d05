using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using OpenBadges.Tests.Support;
using OpenBadges.V2;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class SignedAssertionTests
{
    private const string KeyId = "https://badges.example/keys/1.ob2";
    private const string ListId = "https://badges.example/revoked.ob2";

    private static readonly HostedBadge Ours = new();

    private static readonly string Payload = Ours.Text.Replace(
        "\"verification\":{\"type\":\"HostedBadge\"}",
        $"\"verification\":{{\"type\":\"SignedBadge\",\"creator\":\"{KeyId}\"}}",
        StringComparison.Ordinal);

    [Fact]
    public async Task AcceptsABadgeSignedByAKeyTheIssuerLists()
    {
        var report = await Web().VerifyAsync(Sign(Payload), Some.Email);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(BadgeFormat.OpenBadges2Signed, report.Format);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.IssuerKey));
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.NoStatus));
    }

    [Fact]
    public async Task RefusesASignatureOfAnotherKey()
    {
        var report = await Web().VerifyAsync(TestKeys.OtherRsa.SignRaw("""{"alg":"RS256"}""", Encoding.UTF8.GetBytes(Payload)));
        Assert.Equal([CheckCodes.Signature], report.Failed());
        Assert.Null(report.Facts);
    }

    [Theory]
    [InlineData("""{"alg":"ES256"}""", CheckCodes.Algorithm)]
    [InlineData("""{"alg":"none"}""", CheckCodes.Algorithm)]
    [InlineData("""{"alg":"RS256","crit":["b64"],"b64":false}""", CheckCodes.Header)]
    public async Task TakesRs256Only(string header, string code)
    {
        Assert.Equal([code], (await Web().VerifyAsync(TestKeys.Rsa.SignRaw(header, Encoding.UTF8.GetBytes(Payload)))).Failed());
    }

    [Fact]
    public async Task RefusesAKeyThatNamesAnotherOwner()
    {
        var web = Web().Add(KeyId, Key(owner: "https://other.example/issuer"));
        Assert.Equal([CheckCodes.IssuerKey], (await web.VerifyAsync(Sign(Payload))).Failed());
    }

    [Fact]
    public async Task RefusesAKeyTheIssuerDoesNotList()
    {
        var web = Web().Add(Some.IssuerId, Ours.Issuer.ToUtf8Json());
        Assert.Equal([CheckCodes.IssuerKey], (await web.VerifyAsync(Sign(Payload))).Failed());
    }

    [Fact]
    public async Task RefusesAKeyThatIsNotPem()
    {
        var web = Web().Add(KeyId, Encoded.Utf8(Key()).Replace("BEGIN", "END", StringComparison.Ordinal));
        Assert.Equal([CheckCodes.Key], (await web.VerifyAsync(Sign(Payload))).Failed());
    }

    [Fact]
    public async Task ReadsTheKeyOfACertificate()
    {
        using var rsa = RSA.Create(2048);
        var certificate = new CertificateRequest("CN=Rectorat", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(FixedTime.Today, FixedTime.Today.AddDays(1));
        var key = JsonNode.Parse(Key())!;
        key["publicKeyPem"] = certificate.ExportCertificatePem();
        var signed = $"{Encoded.Base64Url("""{"alg":"RS256"}""")}.{Encoded.Base64Url(Payload)}";
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var report = await Web().Add(KeyId, key.ToJsonString()).VerifyAsync($"{signed}.{Encoded.Base64Url(signature)}");
        Assert.Equal(Verdict.Valid, report.Verdict);
    }

    [Fact]
    public async Task ReadsAKeyInsideTheProfile()
    {
        const string keyId = $"{Some.IssuerId}#key";
        var issuer = JsonNode.Parse(Ours.Issuer.ToUtf8Json())!;
        issuer["publicKey"] = JsonNode.Parse(Encoded.Utf8(Key()).Replace(KeyId, keyId, StringComparison.Ordinal));
        var web = Web().Add(Some.IssuerId, issuer.ToJsonString());
        Assert.Equal(Verdict.Valid, (await web.VerifyAsync(Sign(Payload.Replace(KeyId, keyId, StringComparison.Ordinal)))).Verdict);
        Assert.Equal([CheckCodes.Key], (await web.VerifyAsync(Sign(Payload.Replace(KeyId, $"{Some.IssuerId}#other", StringComparison.Ordinal)))).Failed());
    }

    [Fact]
    public async Task RefusesAListOfRevocationsOfAnotherIssuer()
    {
        var web = WithList().Add(ListId, """{"type":"RevocationList","issuer":"https://other.example/","revokedAssertions":[]}""");
        Assert.Equal([CheckCodes.StatusList], (await web.VerifyAsync(Sign(Payload))).Failed());
    }

    [Fact]
    public async Task FindsAnAssertionInTheListByItsUid()
    {
        var web = WithList().Add(ListId, """{"type":"RevocationList","revokedAssertions":[{"uid":"a1"}]}""");
        var payload = Payload.Replace("\"recipient\"", "\"uid\":\"a1\",\"recipient\"", StringComparison.Ordinal);
        Assert.Equal([CheckCodes.Revocation], (await web.VerifyAsync(Sign(payload))).Failed());
    }

    [Fact]
    public async Task RefusesAHostedBadgeThatCameSigned()
    {
        Assert.Equal([CheckCodes.Verification], (await Web().VerifyAsync(Sign(Ours.Text))).Failed());
    }

    [Theory]
    [InlineData($"\"{Some.AssertionId}\"", Verdict.Invalid)]
    [InlineData($$"""{"id":"{{Some.AssertionId}}","revocationReason":"Erreur"}""", Verdict.Invalid)]
    [InlineData("\"https://badges.example/assertions/a2\"", Verdict.Valid)]
    public async Task ReadsTheListOfRevocations(string entry, Verdict verdict)
    {
        var web = WithList().Add(ListId, $$"""{"@context":"https://w3id.org/openbadges/v2","type":"RevocationList","id":"{{ListId}}","revokedAssertions":[{{entry}}]}""");
        Assert.Equal(verdict, (await web.VerifyAsync(Sign(Payload))).Verdict);
    }

    [Fact]
    public async Task CannotTellWhenTheListOfRevocationsIsUnreachable()
    {
        Assert.Equal(Verdict.Unverifiable, (await WithList().VerifyAsync(Sign(Payload))).Verdict);
    }

    private static string Sign(string payload) =>
        TestKeys.Rsa.SignRaw("""{"alg":"RS256","typ":"JWT"}""", Encoding.UTF8.GetBytes(payload));

    private static byte[] Key(string owner = Some.IssuerId) =>
        new CryptographicKey { Id = KeyId, OwnerId = owner, Key = TestKeys.Rsa.PublicKey }.ToUtf8Json();

    private static InMemoryDocuments Web() => Ours.Web
        .Add(KeyId, Key())
        .Add(Some.IssuerId, (Ours.Issuer with { PublicKeyId = KeyId }).ToUtf8Json());

    private static InMemoryDocuments WithList()
    {
        var issuer = Encoded.Utf8((Ours.Issuer with { PublicKeyId = KeyId }).ToUtf8Json());
        return Web().Add(Some.IssuerId, $"{issuer[..^1]},\"revocationList\":\"{ListId}\"}}");
    }
}
