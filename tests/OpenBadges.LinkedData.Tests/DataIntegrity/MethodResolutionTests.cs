using OpenBadges.LinkedData.DataIntegrity;
using static OpenBadges.LinkedData.Tests.DataIntegrity.JcsProof;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

public class MethodResolutionTests
{
    private const string Web = "did:web:academie.example";
    private const string WebDocument = "https://academie.example/.well-known/did.json";
    private const string Issuer = "https://academie.example/issuers/1";

    [Theory]
    [InlineData("#key-1", "#key-1")]
    [InlineData("did:web:academie.example#key-1", "did:web:academie.example#key-1")]
    [InlineData("#key-1", "did:web:academie.example#key-1")]
    public async Task FindsTheKeyInADidDocument(string id, string listed)
    {
        var documents = new InMemoryDocuments().Add(WebDocument, Keys(Web, id, Web, $"\"{listed}\""));
        var result = await ResolveAsync($"{Web}#key-1", documents, Web);
        Assert.Equal((ProofCode.Verified, true, Web), (result.Code, result.Deciding.IsControllerConfirmed, result.Deciding.Controller));
    }

    [Fact]
    public async Task FindsAKeyThatIsEmbeddedInTheRelationship()
    {
        var documents = new InMemoryDocuments().Add(WebDocument, $$"""{"id":"{{Web}}","assertionMethod":[{{Method("#key-1", Web)}}]}""");
        Assert.Equal(ProofCode.Verified, (await ResolveAsync($"{Web}#key-1", documents)).Code);
    }

    [Fact]
    public async Task RefusesAKeyThatIsNotListedForAssertions()
    {
        var documents = new InMemoryDocuments().Add(WebDocument, Keys(Web, "#key-1", Web, "\"#key-2\""));
        Assert.Equal(ProofCode.KeyNotAuthorized, (await ResolveAsync($"{Web}#key-1", documents)).Code);
    }

    [Theory]
    [InlineData("revoked", "2026-03-01T12:00:00Z", ProofCode.KeyNotAuthorized)]
    [InlineData("expires", "2026-02-28T12:00:00Z", ProofCode.KeyNotAuthorized)]
    [InlineData("expires", "soon", ProofCode.KeyNotAuthorized)]
    [InlineData("expires", "2026-03-02T12:00:00Z", ProofCode.Verified)]
    public async Task MindsTheEndOfAKey(string name, string date, ProofCode code)
    {
        var document = Keys(Web, "#key-1", Web, "\"#key-1\"").Replace("\"type\"", $"\"{name}\":\"{date}\",\"type\"", StringComparison.Ordinal);
        Assert.Equal(code, (await ResolveAsync($"{Web}#key-1", new InMemoryDocuments().Add(WebDocument, document))).Code);
    }

    [Theory]
    [InlineData("did:web:other.example", Web)]
    [InlineData(Web, "did:web:other.example")]
    public async Task RefusesADocumentAboutSomebodyElse(string id, string controller)
    {
        var documents = new InMemoryDocuments().Add(WebDocument, Keys(id, $"{Web}#key-1", controller, $"\"{Web}#key-1\""));
        Assert.Equal(ProofCode.KeyUnresolved, (await ResolveAsync($"{Web}#key-1", documents)).Code);
    }

    [Theory]
    [InlineData(200, "{}", ProofCode.KeyUnresolved)]
    [InlineData(200, "not json", ProofCode.KeyUnresolved)]
    [InlineData(200, """{"id":1,"id":2}""", ProofCode.KeyUnresolved)]
    [InlineData(404, "{}", ProofCode.KeyUnresolved)]
    [InlineData(410, "{}", ProofCode.KeyUnresolved)]
    [InlineData(500, "{}", ProofCode.KeyUnavailable)]
    public async Task TellsAMissingKeyFromAnUnreachableOne(int status, string body, ProofCode code) =>
        Assert.Equal(code, (await ResolveAsync($"{Web}#key-1", new InMemoryDocuments().Add(WebDocument, body, status))).Code);

    [Fact]
    public async Task CannotTellWithoutDocuments() => Assert.Equal(ProofCode.KeyUnavailable, (await ResolveAsync($"{Web}#key-1", documents: null)).Code);

    [Theory]
    [InlineData("did:example:123#key-1", ProofCode.KeyMethodUnknown)]
    [InlineData("xxx:z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x", ProofCode.KeyUnresolved)]
    [InlineData("z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x", ProofCode.KeyUnresolved)]
    [InlineData("did:key:z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x", ProofCode.KeyUnresolved)]
    public async Task RefusesWhatLeadsNowhere(string method, ProofCode code) =>
        Assert.Equal(code, (await ResolveAsync(method, new InMemoryDocuments())).Code);

    [Fact]
    public async Task FindsTheKeyInTheDocumentOfAnIssuer()
    {
        var documents = new InMemoryDocuments().Add(Issuer, Keys(Issuer, $"{Issuer}#key-1", Issuer, $"\"{Issuer}#key-1\""));
        var result = await ResolveAsync($"{Issuer}#key-1", documents, Issuer);
        Assert.Equal((ProofCode.Verified, true), (result.Code, result.Deciding.IsControllerConfirmed));
    }

    [Fact]
    public async Task FindsAKeyWithADocumentOfItsOwn()
    {
        const string key = "https://academie.example/keys/1";
        var documents = new InMemoryDocuments()
            .Add(key, Method(key, Issuer))
            .Add(Issuer, $$"""{"id":"{{Issuer}}","assertionMethod":["{{key}}"]}""");
        var result = await ResolveAsync(key, documents, Issuer);
        Assert.Equal((ProofCode.Verified, true), (result.Code, result.Deciding.IsControllerConfirmed));

        documents.Add(Issuer, $$"""{"id":"{{Issuer}}","assertionMethod":[]}""");
        Assert.Equal(ProofCode.KeyNotAuthorized, (await ResolveAsync(key, documents, Issuer)).Code);
    }

    [Theory]
    [InlineData(404, "")]
    [InlineData(500, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"id":"https://academie.example/issuers/1","type":"Profile"}""")]
    public async Task TakesAKeyFromAFragmentButDoesNotSayWhose(int status, string body)
    {
        var documents = new InMemoryDocuments().Add(Issuer, body, status);
        var result = await ResolveAsync($"{Issuer}#{Multikey}", documents, Issuer);
        Assert.Equal((ProofCode.Verified, false), (result.Code, result.Deciding.IsControllerConfirmed));
    }

    [Fact]
    public async Task RefusesAKeyFromAFragmentThatTheIssuerDoesNotList()
    {
        var documents = new InMemoryDocuments().Add(Issuer, Keys(Issuer, $"{Issuer}#key-1", Issuer, $"\"{Issuer}#key-1\""));
        Assert.Equal(ProofCode.KeyUnresolved, (await ResolveAsync($"{Issuer}#{Multikey}", documents, Issuer)).Code);
    }

    private static string Method(string id, string controller) =>
        $$"""{"id":"{{id}}","type":"Multikey","controller":"{{controller}}","publicKeyMultibase":"{{Multikey}}"}""";

    private static string Keys(string subject, string id, string controller, string listed) =>
        $$"""{"id":"{{subject}}","verificationMethod":[{{Method(id, controller)}}],"assertionMethod":[{{listed}}]}""";

    private static Task<DataIntegrityResult> ResolveAsync(string method, InMemoryDocuments? documents, string? controller = null) =>
        VerifyAsync(Secured(Document, Options(method)), controller, documents);
}
