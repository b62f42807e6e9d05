using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.DataIntegrity.Suites;
using OpenBadges.LinkedData.Jcs;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>The vectors of W3C vc-di-eddsa and vc-di-ecdsa for JCS, step by step.</summary>
public class JcsVectorTests
{
    public static TheoryData<string, string, string> Steps => new()
    {
        { "vc-di-eddsa/eddsa-jcs-2022", "JCS", "SHA256" },
        { "vc-di-ecdsa/ecdsa-jcs-2019-p256", "JCSECDSAP256", "SHA256" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void GoesThroughTheStepsOfTheStandard(string folder, string suffix, string hash)
    {
        var secured = new SecuredDocument(TestFile.ReadJson($"{folder}/signed{suffix}.json"));
        var document = JsonCanonicalizer.Canonicalize(JsonElement.Parse(ProofJson.WithProofs(secured.Document, [])));
        Assert.Equal(TestFile.ReadText($"{folder}/canonDoc{suffix}.txt"), Encoding.UTF8.GetString(document));
        Assert.Equal(TestFile.ReadText($"{folder}/docHash{suffix}.txt"), Hex(CryptographicOperations.HashData(new HashAlgorithmName(hash), document)));

        var configuration = JsonCanonicalizer.Canonicalize(TestFile.ReadJson($"{folder}/proofConfig{suffix}.json"));
        Assert.Equal(TestFile.ReadText($"{folder}/proofCanon{suffix}.txt"), Encoding.UTF8.GetString(configuration));
        Assert.Equal(configuration, JsonCanonicalizer.Canonicalize(JsonElement.Parse(ProofJson.Configuration(secured.Proofs[0]))));
        Assert.Equal(TestFile.ReadText($"{folder}/proofHash{suffix}.txt"), Hex(CryptographicOperations.HashData(new HashAlgorithmName(hash), configuration)));

        var proofValue = secured.Proofs[0].GetProperty("proofValue").GetString();
        Assert.Equal(TestFile.ReadText($"{folder}/sigBTC58{suffix}.txt"), proofValue);
        Assert.Equal(TestFile.ReadText($"{folder}/sigHex{suffix}.txt"), Hex(Multibase.TryDecode(proofValue)!));
    }

    [Theory]
    [InlineData("vc-di-eddsa/eddsa-jcs-2022", "JCS", "SHA256")]
    [InlineData("vc-di-ecdsa/ecdsa-jcs-2019-p256", "JCSECDSAP256", "SHA256")]
    [InlineData("vc-di-ecdsa/ecdsa-jcs-2019-p384", "JCSECDSAP384", "SHA384")]
    public async Task CombinesTheHashesAndVerifies(string folder, string suffix, string hash)
    {
        var secured = new SecuredDocument(TestFile.ReadJson($"{folder}/signed{suffix}.json"));
        var proof = secured.Proofs[0];
        var data = new HashData(new StoredForms([], [])).Make(secured, proof, [], Cryptosuite.Of(proof)!, new HashAlgorithmName(hash));
        Assert.Equal(TestFile.ReadText($"{folder}/combinedHash{suffix}.txt"), Hex(data));

        var result = await JcsProof.VerifyAsync(secured.Document.GetRawText());
        Assert.Equal(ProofCode.Verified, result.Code);
        Assert.True(result.Deciding.IsControllerConfirmed);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
