using System.Security.Cryptography;
using System.Text;
using OpenBadges.Jose;
using OpenBadges.Tests.Support;

namespace OpenBadges.Tests.Jose;

public sealed class JsonWebKeyTests
{
    // RFC 7515 appendix A.3: P-256 key.
    private const string X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    private const string Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public void ReadsBackWhatItWrites(SignatureAlgorithm algorithm)
    {
        var key = TestKeys.Of(algorithm).PublicKey;
        Assert.Equal(key, JsonWebKey.Parse(key.ToUtf8Json()));
    }

    [Fact]
    public void WritesPublicMembersOnly()
    {
        var key = JsonWebKey.Parse(Ec($$"""{"kty":"EC","crv":"P-256","x":"{{X}}","y":"{{Y}}","kid":"https://badges.example/keys/1","use":"sig"}"""));
        Assert.Equal($$"""{"kty":"EC","crv":"P-256","x":"{{X}}","y":"{{Y}}","kid":"https://badges.example/keys/1","alg":"ES256","use":"sig"}""", Encoded.Utf8(key.ToUtf8Json()));
    }

    [Fact]
    public void GivesTheThumbprintOfRfc7638()
    {
        const string n = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";
        var key = JsonWebKey.Parse(Ec($$"""{"kty":"RSA","n":"{{n}}","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"""));
        Assert.Equal("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs", key.ToThumbprint());
    }

    [Theory]
    [InlineData("jwk.private", """{"kty":"EC","crv":"P-256","x":"X","y":"Y","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}""")]
    [InlineData("jwk.private", """{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ"}""")]
    [InlineData("jwk.curve", """{"kty":"EC","crv":"P-384","x":"X","y":"Y"}""")]
    [InlineData("jwk.point", """{"kty":"EC","crv":"P-256","x":"Y","y":"X"}""")]
    [InlineData("jwk.point", """{"kty":"EC","crv":"P-256","x":"AAAA","y":"Y"}""")]
    [InlineData("jwk.type", """{"kty":"OKP","crv":"Ed25519","x":"X"}""")]
    [InlineData("jwk.use", """{"kty":"EC","crv":"P-256","x":"X","y":"Y","use":"enc"}""")]
    [InlineData("jwk.algorithm", """{"kty":"EC","crv":"P-256","x":"X","y":"Y","alg":"ES384"}""")]
    [InlineData("jwk.form", """{"kty":"EC","crv":"P-256","x":"X=","y":"Y"}""")]
    [InlineData("jwk.form", """{"kty":"EC","crv":"P-256","x":"X","x":"X","y":"Y"}""")]
    [InlineData("jwk.form", """{"keys":[]}""")]
    [InlineData("jwk.form", "[]")]
    [InlineData("jwk.form", "not JSON")]
    public void RefusesKeysItMustNotTrust(string code, string json)
    {
        var text = json.Replace("\"X", $"\"{X}", StringComparison.Ordinal).Replace("\"Y", $"\"{Y}", StringComparison.Ordinal);
        Assert.Equal(code, Assert.Throws<JoseException>(() => JsonWebKey.Parse(Ec(text))).Code);
    }

    [Fact]
    public void RefusesAnRsaKeyOfFewerThan2048Bits()
    {
        using var rsa = RSA.Create(1024);
        Assert.Equal("jwk.modulus", Assert.Throws<JoseException>(() => JsonWebKey.FromRsa(rsa.ExportParameters(false), "k")).Code);
    }

    [Fact]
    public void RefusesACurveOtherThanP256()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Throws<JoseException>(() => JsonWebKey.FromEcdsa(ecdsa.ExportParameters(false), "k"));
    }

    [Fact]
    public void LeavesThePrivatePartBehind()
    {
        using var rsa = RSA.Create(2048);
        var json = Encoded.Utf8(JsonWebKey.FromRsa(rsa.ExportParameters(true), "k").ToUtf8Json());
        Assert.DoesNotContain("\"d\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void PadsCoordinatesThatLostTheirLeadingZeros()
    {
        using var ecdsa = FindKeyWithShortOrdinate(out var full);
        var shortened = full;
        shortened.Q.Y = full.Q.Y![1..];
        var key = JsonWebKey.FromEcdsa(shortened, "k");
        Assert.Equal(43, key.Y!.Length);
        Assert.Equal(JsonWebKey.FromEcdsa(full, "k"), key);
    }

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public void WritesAPemThatOthersImport(SignatureAlgorithm algorithm)
    {
        var pem = TestKeys.Of(algorithm).PublicKey.ToPem();
        using AsymmetricAlgorithm imported = algorithm == SignatureAlgorithm.RS256 ? RSA.Create() : ECDsa.Create();
        imported.ImportFromPem(pem);
        Assert.StartsWith("-----BEGIN PUBLIC KEY-----", pem, StringComparison.Ordinal);
    }

    [Fact]
    public void WritesAKeySetInOrder()
    {
        using var set = System.Text.Json.JsonDocument.Parse(JsonWebKeySet.Write([TestKeys.Rsa.PublicKey, TestKeys.Ec.PublicKey]));
        Assert.Equal(["RSA", "EC"], set.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.GetProperty("kty").GetString()));
    }

    private static byte[] Ec(string json) => Encoding.UTF8.GetBytes(json);

    private static ECDsa FindKeyWithShortOrdinate(out ECParameters parameters)
    {
        while (true)
        {
            var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            parameters = ecdsa.ExportParameters(false);
            if (parameters.Q.Y![0] == 0)
            {
                return ecdsa;
            }

            ecdsa.Dispose();
        }
    }
}
