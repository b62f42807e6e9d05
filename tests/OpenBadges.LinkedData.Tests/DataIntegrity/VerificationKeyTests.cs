using System.Security.Cryptography;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.DataIntegrity.Keys;
using OpenBadges.LinkedData.Multiformats;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

public class VerificationKeyTests
{
    // W3C vc-di-eddsa and vc-di-ecdsa, key pairs.
    [Theory]
    [InlineData("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", KeyType.Ed25519)]
    [InlineData("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP", KeyType.P256)]
    [InlineData("z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ", KeyType.P384)]
    public void ReadsAndWritesMultikeys(string text, KeyType type)
    {
        var key = VerificationKey.FromMultikey(text);
        Assert.Equal(type, key?.Type);
        Assert.Equal(text, key?.ToMultikey());
    }

    // x25519-pub, secp256k1-pub, a truncated key, an off-curve point, a foreign alphabet.
    [Theory]
    [InlineData("z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc")]
    [InlineData("zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme")]
    [InlineData("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ")]
    [InlineData("zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVQ")]
    [InlineData("u7QEC")]
    [InlineData("z")]
    [InlineData("")]
    public void RefusesOtherMultikeys(string text) => Assert.Null(VerificationKey.FromMultikey(text));

    [Fact]
    public void DecompressesEveryPoint()
    {
        for (var i = 0; i < 8; i++)
        {
            foreach (var curve in (ECCurve[])[ECCurve.NamedCurves.nistP256, ECCurve.NamedCurves.nistP384])
            {
                using var pair = ECDsa.Create(curve);
                var key = VerificationKey.FromEcdsa(pair.ExportParameters(includePrivateParameters: false));
                var again = VerificationKey.FromMultikey(key.ToMultikey())!;
                Assert.Equal(key.ToThumbprint(), again.ToThumbprint());
                var signature = pair.SignData([1, 2, 3], key.Hash);
                Assert.True(again.Verify([1, 2, 3], signature));
                Assert.False(again.Verify([1, 2, 4], signature));
                Assert.False(again.Verify([1, 2, 3], pair.SignData([1, 2, 3], key.Hash, DSASignatureFormat.Rfc3279DerSequence)));
            }
        }
    }

    [Fact]
    public void RefusesACoordinateBeyondThePrime()
    {
        byte[] compressed = [2, .. Convert.FromHexString("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff")];
        Assert.Null(VerificationKey.FromBytes(KeyType.P256, compressed));
        Assert.Null(VerificationKey.FromBytes(KeyType.P256, [4, .. compressed[1..]]));
    }

    // RFC 8037, Appendix A.2 and A.3.
    [Fact]
    public void ReadsAJsonWebKeyAndItsThumbprint()
    {
        var key = Jwk("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""");
        Assert.Equal("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key?.ToThumbprint());
    }

    [Theory]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}""")]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","use":"enc"}""")]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","key_ops":["sign"]}""")]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","alg":"ES256"}""")]
    [InlineData("""{"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""")]
    [InlineData("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg"}""")]
    [InlineData("""{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a1"}""")]
    [InlineData("""{"kty":"EC","crv":"P-384","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}""")]
    [InlineData("""["kty"]""")]
    public void RefusesOtherJsonWebKeys(string json) => Assert.Null(Jwk(json));

    // RFC 7517, Appendix A.1.
    [Fact]
    public void ReadsAPointOnP256() =>
        Assert.Equal(KeyType.P256, Jwk("""{"kty":"EC","crv":"P-256","use":"sig","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}""")?.Type);

    [Fact]
    public void ReadsTheKeyInADid()
    {
        const string multikey = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
        Assert.Equal(multikey, SelfDescribingDid.Resolve($"did:key:{multikey}#{multikey}")?.ToMultikey());

        // did:jwk specification, example 1.
        const string jwk = "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9";
        Assert.Equal(KeyType.P256, SelfDescribingDid.Resolve($"{jwk}#0")?.Type);
    }

    [Theory]
    [InlineData("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")]
    [InlineData("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7")]
    [InlineData("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#0")]
    [InlineData("did:jwk:e30#0")]
    [InlineData("did:jwk:!!!#0")]
    [InlineData("did:jwk:e30#1")]
    public void RefusesOtherDids(string method) => Assert.Null(SelfDescribingDid.Resolve(method));

    [Theory]
    [InlineData("""{"type":"Multikey","publicKeyMultibase":"z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}""", true)]
    [InlineData("""{"type":"Ed25519VerificationKey2020","publicKeyMultibase":"z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}""", true)]
    [InlineData("""{"type":["Ed25519VerificationKey2018"],"publicKeyBase58":"FVen3X669xLzsi6N2V91DoiyzHzg1uAgqiT8jZ9nS96Z"}""", true)]
    [InlineData("""{"type":"JsonWebKey2020","publicKeyJwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}""", true)]
    [InlineData("""{"type":"JsonWebKey","publicKeyJwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}}""", true)]
    [InlineData("""{"type":"Ed25519VerificationKey2020","publicKeyMultibase":"zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP"}""", false)]
    [InlineData("""{"type":"Other","publicKeyMultibase":"z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}""", false)]
    [InlineData("""{"type":"Multikey"}""", false)]
    [InlineData("3", false)]
    public void TakesTheKeyOfAVerificationMethodByItsType(string json, bool isKey) =>
        Assert.Equal(isKey, MethodReader.Key(JsonElement.Parse(json)) is not null);

    private static VerificationKey? Jwk(string json) => VerificationKey.FromJwk(JsonElement.Parse(json));
}
