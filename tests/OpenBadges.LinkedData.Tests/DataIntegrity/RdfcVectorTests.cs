using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.DataIntegrity.Suites;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>The vectors of W3C vc-di-eddsa and vc-di-ecdsa for RDFC-1.0, step by step.</summary>
public class RdfcVectorTests
{
    private static readonly DataIntegrityVerifier Verifier = new(RdfcCanonicalizer.Default, FixedTime.Today);

    [Theory]
    [InlineData("vc-di-eddsa/eddsa-rdfc-2022", "DataInt")]
    [InlineData("vc-di-eddsa/eddsa-rdfc-2022/employ", "DataInt")]
    [InlineData("vc-di-eddsa/Ed25519Signature2020", "EdSig")]
    [InlineData("vc-di-ecdsa/ecdsa-rdfc-2019-p256", "ECDSAP256")]
    public async Task GoesThroughTheStepsOfTheStandard(string folder, string suffix)
    {
        var secured = new SecuredDocument(TestFile.ReadJson($"{folder}/signed{suffix}.json"));
        var document = RdfcCanonicalizer.Default.Canonicalize(ProofJson.WithProofs(secured.Document, []), HashAlgorithmName.SHA256);
        Assert.Equal(TestFile.ReadText($"{folder}/canonDoc{suffix}.txt"), Encoding.UTF8.GetString(document.Span));
        Assert.Equal(TestFile.ReadText($"{folder}/docHash{suffix}.txt"), Hex(SHA256.HashData(document.Span)));

        var configuration = RdfcCanonicalizer.Default.Canonicalize(TestFile.ReadBytes($"{folder}/proofConfig{suffix}.json"), HashAlgorithmName.SHA256);
        Assert.Equal(TestFile.ReadText($"{folder}/proofCanon{suffix}.txt"), Encoding.UTF8.GetString(configuration.Span));
        Assert.Equal(TestFile.ReadText($"{folder}/proofHash{suffix}.txt"), Hex(SHA256.HashData(configuration.Span)));

        var proof = secured.Proofs[0];
        var data = new HashData(RdfcCanonicalizer.Default).Make(secured, proof, [], Cryptosuite.Of(proof)!, HashAlgorithmName.SHA256);
        Assert.Equal(TestFile.ReadText($"{folder}/combinedHash{suffix}.txt"), Hex(data));
        var proofValue = proof.GetProperty("proofValue").GetString();
        Assert.Equal(TestFile.ReadText($"{folder}/sigBTC58{suffix}.txt"), proofValue);
        Assert.Equal(TestFile.ReadText($"{folder}/sigHex{suffix}.txt"), Hex(Multibase.TryDecode(proofValue)!));
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.Document)).Code);
    }

    [Fact]
    public async Task UsesSha384ThroughoutWithP384()
    {
        const string folder = "vc-di-ecdsa/ecdsa-rdfc-2019-p384";
        var secured = new SecuredDocument(TestFile.ReadJson($"{folder}/signedECDSAP384.json"));
        var proof = secured.Proofs[0];
        var data = new HashData(RdfcCanonicalizer.Default).Make(secured, proof, [], Cryptosuite.EcdsaRdfc2019, HashAlgorithmName.SHA384);
        Assert.Equal(TestFile.ReadText($"{folder}/combinedHashECDSAP384.txt"), Hex(data));
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(secured.Document)).Code);
    }

    [Theory]
    [InlineData("ecdsa-rdfc-2019-p256/employ/signedECDSAP256")]
    [InlineData("ecdsa-rdfc-2019-p384/employ/signedECDSAP384")]
    public async Task VerifiesTheEmploymentVectorsOfEcdsa(string name) =>
        Assert.Equal(ProofCode.Verified, (await VerifyAsync(TestFile.ReadJson($"vc-di-ecdsa/{name}.json"))).Code);

    [Theory]
    [InlineData("signedProofSet1", 1)]
    [InlineData("signedProofSet2", 2)]
    [InlineData("signedProofChain1", 3)]
    [InlineData("signedProofChain2", 4)]
    public async Task VerifiesSetsAndChains(string name, int proofs)
    {
        var result = await VerifyAsync(TestFile.ReadJson($"vc-di-eddsa/proof-set-chain/{name}.json"));
        Assert.Equal(Enumerable.Repeat(ProofCode.Verified, proofs), result.Proofs.Select(proof => proof.Code));
    }

    [Fact]
    public async Task RefusesATermWithoutMeaning()
    {
        var json = TestFile.ReadText("vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json");
        var changed = json.Replace("\"https://www.w3.org/ns/credentials/examples/v2\"", "\"https://w3id.org/security/multikey/v1\"", StringComparison.Ordinal);
        Assert.Equal(ProofCode.NotCovered, (await VerifyAsync(JsonElement.Parse(changed))).Code);
    }

    [Fact]
    public async Task RefusesEveryCharacterChangeOfTheDocument()
    {
        var json = TestFile.ReadBytes("vc-di-eddsa/eddsa-rdfc-2022/signedDataInt.json");
        var original = RdfcCanonicalizer.Default.Canonicalize(json, HashAlgorithmName.SHA256);
        for (var i = 0; i < json.Length; i++)
        {
            byte[] changed = [.. json];
            changed[i] ^= 1;
            if (TryParse(changed) is { } document && (await VerifyAsync(document)).IsVerified)
            {
                Assert.True(IsSameMeaning(original, changed), Encoding.UTF8.GetString(changed));
            }
        }
    }

    private static bool IsSameMeaning(ReadOnlyMemory<byte> original, byte[] changed) =>
        original.Span.SequenceEqual(RdfcCanonicalizer.Default.Canonicalize(changed, HashAlgorithmName.SHA256).Span);

    private static JsonElement? TryParse(byte[] utf8)
    {
        try
        {
            return JsonElement.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ValueTask<DataIntegrityResult> VerifyAsync(JsonElement document) => Verifier.VerifyAsync(document, new ProofExpectations(null));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
