using System.Security.Cryptography;
using System.Text;
using OpenBadges.Jose;
using OpenBadges.Tests.Support;

namespace OpenBadges.Tests.Jose;

public sealed class CompactJwsTests
{
    private static readonly byte[] Payload = Encoding.UTF8.GetBytes("""{"iss":"joe"}""");

    [Theory]
    [InlineData(SignatureAlgorithm.RS256)]
    [InlineData(SignatureAlgorithm.ES256)]
    public void VerifiesWhatItSigned(SignatureAlgorithm algorithm)
    {
        var keys = TestKeys.Of(algorithm);
        var parsed = CompactJws.Parse(keys.Sign(Payload));
        Assert.Equal(Payload, parsed.Payload);
        Assert.True(keys.PublicKey.Verify(parsed.SigningInput, parsed.Signature));
    }

    [Fact]
    public void WritesNoHeaderButAlgKidAndTyp()
    {
        var parsed = CompactJws.Parse(TestKeys.Ec.Sign(Payload));
        Assert.Equal($$"""{"alg":"ES256","kid":"{{TestKeys.Kid}}","typ":"JWT"}""", Encoded.Utf8(parsed.Header));
    }

    [Fact]
    public void GivesTheDigestOfTheSigningInput()
    {
        var input = CompactJws.Prepare(SignatureAlgorithm.RS256, TestKeys.Kid, Payload);
        var text = input.Complete(new byte[256]);
        Assert.Equal(SHA256.HashData(Encoding.ASCII.GetBytes(text[..text.LastIndexOf('.')])), input.Digest);
    }

    [Fact]
    public void AnEs256SignatureIsTwoRawIntegersOf32Bytes()
    {
        Assert.Equal(64, CompactJws.Parse(TestKeys.Ec.Sign(Payload)).Signature.Length);
    }

    [Fact]
    public void RefusesADerSignature()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var input = CompactJws.Prepare(SignatureAlgorithm.ES256, TestKeys.Kid, Payload);
        var der = ecdsa.SignHash(input.Digest, DSASignatureFormat.Rfc3279DerSequence);
        Assert.Equal("jws.signature", Assert.Throws<JoseException>(() => input.Complete(der)).Code);
        Assert.False(JsonWebKey.FromEcdsa(ecdsa.ExportParameters(false), "k").Verify("x"u8, der));
    }

    [Fact]
    public void VerifiesTheExampleOfRfc7515()
    {
        const string jws = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        var key = JsonWebKey.Parse("""{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"""u8);
        var parsed = CompactJws.Parse(jws);
        Assert.True(key.Verify(parsed.SigningInput, parsed.Signature));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("e30.e30")]
    [InlineData("e30.e30.e30.e30")]
    [InlineData("e30=.e30.e30")]
    [InlineData("e30.e3 0.e30")]
    [InlineData("e30.e30.e30\n")]
    [InlineData("e30.e31.e30")]
    [InlineData("e30.e.e30")]
    [InlineData("e30.e+/0.e30")]
    [InlineData("e30.é30.e30")]
    public void RefusesTextThatIsNotOneCanonicalJws(string text)
    {
        Assert.Throws<JoseException>(() => CompactJws.Parse(text));
    }
}
