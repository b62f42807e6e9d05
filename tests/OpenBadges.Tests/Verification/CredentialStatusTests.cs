using System.Text;
using OpenBadges.Tests.Support;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Verification;

public sealed class CredentialStatusTests
{
    private const string ListAddress = "https://badges.example/revoked";

    private static readonly string Jwt = TestKeys.Rsa.Sign((Some.Credential with { Status = Some.Status(42) }).ToJwtPayload());

    private static InMemoryDocuments Web => new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json());

    [Fact]
    public async Task PassesWhenTheBitIsClear()
    {
        var report = await Web.Add(Some.StatusListId, List(41, 43)).VerifyAsync(Jwt);
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.Revocation));
    }

    [Fact]
    public async Task FailsWhenTheBitIsSet()
    {
        var report = await Web.Add(Some.StatusListId, List(42)).VerifyAsync(Jwt);
        Assert.Equal(Verdict.Invalid, report.Verdict);
        Assert.Equal([CheckCodes.Revocation], report.Failed());
    }

    [Fact]
    public async Task CannotTellWhenTheListIsUnreachable()
    {
        var report = await Web.VerifyAsync(Jwt);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Equal(CheckOutcome.Skipped, report.Outcome(CheckCodes.Revocation));
    }

    [Fact]
    public async Task CannotTellFromAListWithAnEmbeddedProof()
    {
        var list = Encoding.UTF8.GetString(Some.StatusList().ToUtf8Json())[..^1] + ",\"proof\":{\"type\":\"DataIntegrityProof\"}}";
        var report = await Web.Add(Some.StatusListId, list).VerifyAsync(Jwt);
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
    }

    [Fact]
    public async Task RefusesAListWithoutAProof()
    {
        var report = await Web.Add(Some.StatusListId, Some.StatusList().ToUtf8Json()).VerifyAsync(Jwt);
        Assert.Equal([CheckCodes.StatusList], report.Failed());
    }

    [Fact]
    public async Task RefusesAListOfAnotherIssuer()
    {
        var list = TestKeys.Rsa.Sign((Some.StatusList() with { IssuerId = "https://other.example/issuer" }).ToJwtPayload());
        Assert.Equal([CheckCodes.StatusList], (await Web.Add(Some.StatusListId, list).VerifyAsync(Jwt)).Failed());
    }

    [Fact]
    public async Task RefusesAListSignedByAnotherKey()
    {
        var list = TestKeys.OtherRsa.Sign(Some.StatusList().ToJwtPayload());
        Assert.Equal([CheckCodes.StatusList], (await Web.Add(Some.StatusListId, list).VerifyAsync(Jwt)).Failed());
    }

    [Fact]
    public async Task DoesNotTrustAListSignedWithAKeyNothingLinksToTheIssuer()
    {
        var header = $$"""{"alg":"RS256","jwk":{{Encoded.Utf8(TestKeys.OtherRsa.PublicKey.ToUtf8Json())}}}""";
        var list = TestKeys.OtherRsa.SignRaw(header, Some.StatusList().ToJwtPayload());
        Assert.Equal(Verdict.Unverifiable, (await Web.Add(Some.StatusListId, list).VerifyAsync(Jwt)).Verdict);
    }

    [Fact]
    public async Task AcceptsAListSignedWithANewerKeyOfTheIssuer()
    {
        const string newer = "https://badges.example/keys/2";
        var list = TestKeys.OtherRsa.Sign(Some.StatusList().ToJwtPayload(), newer);
        var report = await Web.Add(newer, TestKeys.OtherRsa.PublicKey.ToUtf8Json()).Add(Some.StatusListId, list).VerifyAsync(Jwt);
        Assert.Equal(Verdict.Valid, report.Verdict);
    }

    [Fact]
    public async Task RefusesAListServedAtAnotherAddress()
    {
        var list = TestKeys.Rsa.Sign((Some.StatusList() with { Id = "https://badges.example/status/2" }).ToJwtPayload());
        Assert.Equal([CheckCodes.StatusList], (await Web.Add(Some.StatusListId, list).VerifyAsync(Jwt)).Failed());
    }

    [Fact]
    public async Task RefusesAnIndexBeyondTheList()
    {
        var jwt = TestKeys.Rsa.Sign((Some.Credential with { Status = Some.Status(131_072) }).ToJwtPayload());
        Assert.Equal([CheckCodes.StatusList], (await Web.Add(Some.StatusListId, List()).VerifyAsync(jwt)).Failed());
    }

    [Theory]
    [InlineData("""{"id":"https://badges.example/credentials/a1","revocationReason":"Erreur"}""", Verdict.Invalid)]
    [InlineData("""{"id":"https://badges.example/credentials/a1","revoked":true}""", Verdict.Invalid)]
    [InlineData("""{"id":"https://badges.example/credentials/a1","revoked":false}""", Verdict.Valid)]
    [InlineData("""{"id":"https://badges.example/credentials/a2"}""", Verdict.Valid)]
    public async Task ReadsThe1EdTechRevocationList(string entry, Verdict verdict)
    {
        var web = Web.Add(ListAddress, $$"""{"id":"{{ListAddress}}","issuer":"{{Some.IssuerId}}","revokedCredential":[{{entry}}]}""");
        Assert.Equal(verdict, (await web.VerifyAsync(WithStatus("1EdTechRevocationList"))).Verdict);
    }

    [Fact]
    public async Task RefusesA1EdTechRevocationListOfAnotherIssuer()
    {
        var web = Web.Add(ListAddress, """{"issuer":"https://other.example/","revokedCredential":[]}""");
        Assert.Equal([CheckCodes.StatusList], (await web.VerifyAsync(WithStatus("1EdTechRevocationList"))).Failed());
    }

    [Theory]
    [InlineData("1EdTechRevocationList")]
    [InlineData("StatusList2021Entry")]
    public async Task CannotTellFromAStatusItCannotRead(string type)
    {
        Assert.Equal(Verdict.Unverifiable, (await Web.VerifyAsync(WithStatus(type))).Verdict);
    }

    private static string List(params int[] revoked) => TestKeys.Rsa.Sign(Some.StatusList(revoked).ToJwtPayload());

    private static string WithStatus(string type)
    {
        var payload = Encoded.Utf8(Some.Credential.ToJwtPayload());
        var status = $$"""{"id":"{{ListAddress}}","type":"{{type}}"}""";
        return TestKeys.Rsa.Sign(Encoding.UTF8.GetBytes($"{payload[..^1]},\"credentialStatus\":{status}}}"));
    }
}
