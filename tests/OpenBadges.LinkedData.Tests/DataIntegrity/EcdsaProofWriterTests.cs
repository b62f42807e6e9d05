using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

public sealed class EcdsaProofWriterTests : IDisposable
{
    private static readonly StoredForms Rdfc = new("document\n"u8.ToArray(), "proof\n"u8.ToArray());
    private static readonly DateTimeOffset Created = new(2026, 2, 3, 10, 15, 0, TimeSpan.FromHours(1));

    private readonly ECDsa _p256 = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);

    [Theory]
    [InlineData(false, false, 32)]
    [InlineData(false, true, 32)]
    [InlineData(true, false, 48)]
    [InlineData(true, true, 48)]
    public async Task WritesAProofThatVerifies(bool isLarge, bool coversJson, int digestBytes)
    {
        var pair = isLarge ? _p384 : _p256;
        var secured = await SecureAsync("""{"@context":["https://a.example"],"id":"urn:uuid:1"}""", pair, coversJson, digest =>
        {
            Assert.Equal(digestBytes, digest.Length);
            return pair.SignHash(digest.ToArray());
        });
        var proof = secured.GetProperty("proof")[0];
        Assert.Equal(coversJson ? "ecdsa-jcs-2019" : "ecdsa-rdfc-2019", proof.GetProperty("cryptosuite").GetString());
        Assert.Equal("2026-02-03T09:15:00Z", proof.GetProperty("created").GetString());
        Assert.Equal(coversJson, proof.TryGetProperty("@context", out _));
        Assert.Equal(ProofCode.Verified, await VerifyAsync(secured));
    }

    [Fact]
    public async Task JoinsTheProofsThatAreThere()
    {
        var once = await SecureAsync("""{"id":"urn:uuid:1"}""", _p256, coversJson: true, digest => _p256.SignHash(digest.ToArray()));
        var twice = await SecureAsync(once.GetRawText(), _p384, coversJson: true, digest => _p384.SignHash(digest.ToArray()));
        Assert.Equal(2, twice.GetProperty("proof").GetArrayLength());
        Assert.Equal(ProofCode.Verified, await VerifyAsync(twice));
    }

    [Fact]
    public async Task RefusesASignatureThatIsNotTheKeys()
    {
        var wrong = () => SecureAsync("{}", _p256, coversJson: true, digest => new byte[64]);
        Assert.Equal("proof.signature", (await Assert.ThrowsAsync<LinkedDataException>(wrong)).Code);
        var der = () => SecureAsync("{}", _p256, coversJson: true, digest => _p256.SignHash(digest.ToArray(), DSASignatureFormat.Rfc3279DerSequence));
        await Assert.ThrowsAsync<LinkedDataException>(der);
    }

    public void Dispose()
    {
        _p256.Dispose();
        _p384.Dispose();
    }

    private static async Task<JsonElement> SecureAsync(string json, ECDsa pair, bool coversJson, Func<ReadOnlyMemory<byte>, byte[]> sign)
    {
        var key = VerificationKey.FromEcdsa(pair.ExportParameters(includePrivateParameters: false));
        var options = new EcdsaProofOptions($"did:key:{key.ToMultikey()}#{key.ToMultikey()}", key, Created) { CoversJson = coversJson };
        var secured = await new EcdsaProofWriter(Rdfc).SecureAsync(JsonElement.Parse(json), options, digest => Task.FromResult(sign(digest)));
        return JsonElement.Parse(Encoding.UTF8.GetString(secured));
    }

    private static async Task<ProofCode> VerifyAsync(JsonElement secured) =>
        (await new DataIntegrityVerifier(Rdfc, FixedTime.Today).VerifyAsync(secured, new ProofExpectations(null))).Code;
}
