using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenBadges.LinkedData.DataIntegrity;
using static OpenBadges.LinkedData.Tests.DataIntegrity.JcsProof;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

public class ProofTests
{
    [Fact]
    public async Task AcceptsAProofOfTheExpectedController() =>
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(Secured(Document, Options()), IssuerDid)).Code);

    [Fact]
    public async Task RefusesTheProofOfSomebodyElse() =>
        Assert.Equal(ProofCode.ControllerMismatch, (await VerifyAsync(Secured(Document, Options()), "https://academie.example/")).Code);

    [Theory]
    [InlineData("""{"id":"urn:uuid:1"}""")]
    [InlineData("""{"id":"urn:uuid:1","proof":[]}""")]
    [InlineData("""{"id":"urn:uuid:1","proof":null}""")]
    [InlineData("[]")]
    public async Task SeesThatThereIsNoProof(string json) => Assert.Equal(ProofCode.NoProof, (await VerifyAsync(json)).Code);

    [Theory]
    [InlineData("type")]
    [InlineData("verificationMethod")]
    [InlineData("proofPurpose")]
    [InlineData("proofValue")]
    public async Task RefusesAProofThatLacksAMember(string name)
    {
        var result = await VerifyAsync(With(proof => proof.Remove(name)));
        Assert.Equal((ProofCode.Malformed, name), (result.Code, result.Deciding.Detail));
    }

    [Theory]
    [InlineData("created", "yesterday")]
    [InlineData("created", "2026-02-03T09:15:00")]
    [InlineData("expires", "2026")]
    [InlineData("proofValue", "z")]
    [InlineData("proofValue", "z0OIl")]
    [InlineData("proofValue", "uAAAA")]
    [InlineData("proofValue", "")]
    public async Task RefusesAMemberThatIsNotInItsForm(string name, string value) =>
        Assert.Equal(ProofCode.Malformed, (await VerifyAsync(With(proof => proof[name] = value))).Code);

    [Theory]
    [InlineData("""{"proof":"text"}""")]
    [InlineData("""{"proof":[{}]}""")]
    [InlineData("""{"proof":{"type":3,"verificationMethod":{},"proofPurpose":[]}}""")]
    public async Task RefusesAProofOfAnotherShape(string json) => Assert.Equal(ProofCode.Malformed, (await VerifyAsync(json)).Code);

    [Theory]
    [InlineData("""{"name":"a","name":"b","proof":{}}""")]
    [InlineData("""{"name":"\ud83d","proof":{}}""")]
    [InlineData("""{"name":"a","proof":{"type":"\ude00"}}""")]
    public async Task RefusesWhatIsReadInSeveralWays(string json) => Assert.Equal(ProofCode.Malformed, (await VerifyAsync(json)).Code);

    [Fact]
    public async Task RefusesTooManyLevels()
    {
        var levels = string.Concat(Enumerable.Repeat("{\"a\":", 900)) + "1" + new string('}', 900);
        Assert.Equal(ProofCode.Malformed, (await VerifyAsync("{\"proof\":{},\"deep\":" + levels + "}")).Code);
    }

    [Fact]
    public async Task RefusesMoreProofsThanItWouldCheck()
    {
        var proofs = new JsonArray([.. Enumerable.Range(0, 17).Select(_ => (JsonNode)Sign(Document, Options()))]);
        Assert.Equal(ProofCode.Malformed, (await VerifyAsync(new JsonObject { ["proof"] = proofs }.ToJsonString())).Code);
    }

    [Fact]
    public async Task RefusesAnotherPurpose() => Assert.Equal(ProofCode.PurposeMismatch, (await Resigned("proofPurpose", "authentication")).Code);

    [Fact]
    public async Task RefusesAProofOfTheFuture() => Assert.Equal(ProofCode.NotYetCreated, (await Resigned("created", "2026-03-01T12:02:00Z")).Code);

    [Fact]
    public async Task ToleratesAClockThatRunsALittleAhead() => Assert.Equal(ProofCode.Verified, (await Resigned("created", "2026-03-01T12:00:59Z")).Code);

    [Theory]
    [InlineData("2026-03-01T12:00:00Z", ProofCode.Expired)]
    [InlineData("2026-03-01T12:00:01Z", ProofCode.Verified)]
    public async Task MindsTheEndOfAProof(string expires, ProofCode code) => Assert.Equal(code, (await Resigned("expires", expires)).Code);

    [Fact]
    public async Task LeavesAnUnknownSuiteUndetermined()
    {
        var result = await Resigned("cryptosuite", "bbs-2023");
        Assert.Equal((ProofCode.UnknownSuite, "bbs-2023"), (result.Code, result.Deciding.Suite));
        Assert.True(result.Code.IsUndetermined());
    }

    [Fact]
    public async Task RefusesAKeyOfAnotherKind()
    {
        const string p256 = "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";
        Assert.Equal(ProofCode.KeyUnsuitable, (await Resigned("verificationMethod", $"did:key:{p256}#{p256}")).Code);
    }

    [Fact]
    public async Task RefusesEverySingleCharacterChange()
    {
        var json = Encoding.UTF8.GetBytes(Secured(Document, Options()));
        for (var i = 0; i < json.Length; i++)
        {
            byte[] changed = [.. json];
            changed[i] ^= 1;
            if (TryRead(changed))
            {
                var result = await VerifyAsync(Encoding.UTF8.GetString(changed), IssuerDid);
                Assert.False(result.IsVerified, Encoding.UTF8.GetString(changed));
            }
        }
    }

    [Fact]
    public async Task SeesWhatIsAddedAndWhatIsTakenAway()
    {
        var secured = JsonNode.Parse(Secured(Document, Options()))!.AsObject();
        secured["extra"] = true;
        Assert.Equal(ProofCode.SignatureWrong, (await VerifyAsync(secured.ToJsonString())).Code);
        secured.Remove("extra");
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.ToJsonString())).Code);
        secured.Remove("name");
        Assert.Equal(ProofCode.SignatureWrong, (await VerifyAsync(secured.ToJsonString())).Code);
    }

    [Fact]
    public async Task LetsADocumentAddContextsToThoseOfTheProof()
    {
        var document = Document;
        document["@context"] = new JsonArray("https://a.example", "https://b.example");
        var options = Options();
        options["@context"] = document["@context"]!.DeepClone();
        var secured = JsonNode.Parse(Secured(document, options))!.AsObject();
        secured["@context"] = new JsonArray("https://a.example", "https://b.example", "https://c.example");
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.ToJsonString())).Code);
        secured["@context"] = new JsonArray("https://b.example", "https://a.example");
        Assert.Equal(ProofCode.ContextMismatch, (await VerifyAsync(secured.ToJsonString())).Code);
        secured["@context"] = new JsonArray("https://a.example");
        Assert.Equal(ProofCode.ContextMismatch, (await VerifyAsync(secured.ToJsonString())).Code);
    }

    [Fact]
    public async Task VerifiesASetAndRefusesItForOneWrongProof()
    {
        var secured = Document;
        secured["proof"] = new JsonArray(Sign(Document, Options()), Sign(Document, Options()));
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.ToJsonString(), IssuerDid)).Code);

        secured["proof"]![1]!["created"] = "2026-02-03T09:15:01Z";
        var result = await VerifyAsync(secured.ToJsonString(), IssuerDid);
        Assert.Equal([ProofCode.Verified, ProofCode.SignatureWrong], result.Proofs.Select(proof => proof.Code));
        Assert.Equal(ProofCode.SignatureWrong, result.Code);
    }

    [Fact]
    public async Task LeavesAnUnknownProofOfASetAside()
    {
        var unknown = Options();
        unknown["cryptosuite"] = "bbs-2023";
        var secured = Document;
        secured["proof"] = new JsonArray(unknown, Sign(Document, Options()));
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.ToJsonString(), IssuerDid)).Code);
    }

    [Fact]
    public async Task VerifiesAChainAndSeesABrokenLink()
    {
        var first = Options();
        first["id"] = "urn:uuid:first";
        var signed = Sign(Document, first);
        var second = Options();
        second["previousProof"] = "urn:uuid:first";
        var covered = Document;
        covered["proof"] = new JsonArray(signed.DeepClone());
        var secured = Document;
        secured["proof"] = new JsonArray(signed.DeepClone(), Sign(covered, second));
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.ToJsonString(), IssuerDid)).Code);

        secured["proof"]!.AsArray().RemoveAt(0);
        Assert.Equal(ProofCode.PreviousProofMissing, (await VerifyAsync(secured.ToJsonString(), IssuerDid)).Code);

        var other = (JsonObject)first.DeepClone();
        other["created"] = "2026-02-03T09:15:01Z";
        secured["proof"]!.AsArray().Insert(0, Sign(Document, other));
        var result = await VerifyAsync(secured.ToJsonString(), IssuerDid);
        Assert.Equal([ProofCode.Verified, ProofCode.SignatureWrong], result.Proofs.Select(proof => proof.Code));
    }

    private static string With(Action<JsonObject> change)
    {
        var secured = JsonNode.Parse(Secured(Document, Options()))!.AsObject();
        change(secured["proof"]!.AsObject());
        return secured.ToJsonString();
    }

    private static Task<DataIntegrityResult> Resigned(string name, string value)
    {
        var options = Options();
        options[name] = value;
        return VerifyAsync(Secured(Document, options));
    }

    private static bool TryRead(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
