using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>Every proof of credentials and status lists that other software made.</summary>
public class DccFixtureTests
{
    private const string Lists = "dcc-fixtures/_linked/statusLists/didkey-ed25519Signature2020";

    private static readonly DataIntegrityVerifier Verifier = new(RdfcCanonicalizer.Default, FixedTime.Today);

    public static TheoryData<string> Credentials =>
        [.. Directory.GetFiles(TestFile.PathOf("dcc-fixtures"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task GivesEveryProofTheOutcomeItsNamePromises(string name)
    {
        var result = await VerifyAsync($"dcc-fixtures/{name}");
        var expected = name switch
        {
            _ when name.Contains("-tampered", StringComparison.Ordinal) => ProofCode.SignatureWrong,
            _ when name.Contains("badDidWeb", StringComparison.Ordinal) => ProofCode.KeyUnresolved,
            _ => ProofCode.Verified,
        };
        Assert.All(result.Proofs, proof => Assert.Equal((expected, expected != ProofCode.KeyUnresolved), (proof.Code, proof.IsControllerConfirmed)));
        Assert.Equal(name.Contains("bothSignatureTypes", StringComparison.Ordinal) ? 2 : 1, result.Proofs.Count);
    }

    [Theory]
    [InlineData("e5WK8CbZ1GjycuPombrj", ProofCode.Verified)]
    [InlineData("expired", ProofCode.Verified)]
    [InlineData("notYetValid", ProofCode.Verified)]
    [InlineData("missingBitStringType", ProofCode.Verified)]
    [InlineData("tampered", ProofCode.SignatureWrong)]
    public async Task VerifiesTheStatusLists(string name, ProofCode code) => Assert.Equal(code, (await VerifyAsync($"{Lists}/{name}")).Code);

    private static ValueTask<DataIntegrityResult> VerifyAsync(string name)
    {
        var document = TestFile.ReadJson(name);
        var issuer = document.GetProperty("issuer");
        var id = issuer.ValueKind == JsonValueKind.Object ? issuer.GetProperty("id").GetString() : issuer.GetString();
        return Verifier.VerifyAsync(document, new ProofExpectations(id), DccWeb.Create());
    }
}
