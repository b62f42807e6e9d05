using System.Security.Cryptography;
using OpenBadges.Jose;

namespace OpenBadges.Tests.Support;

/// <summary>Signs digests the way a key vault does.</summary>
internal sealed class TestKeys
{
    public const string Kid = "https://badges.example/keys/1";

    private static readonly RSA RsaKey = RSA.Create(2048);
    private static readonly ECDsa EcKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly RSA OtherRsaKey = RSA.Create(2048);

    private readonly Func<byte[], byte[]> _sign;

    private TestKeys(JsonWebKey publicKey, Func<byte[], byte[]> sign)
    {
        PublicKey = publicKey;
        _sign = sign;
    }

    public static TestKeys Rsa { get; } = FromRsa(RsaKey);

    public static TestKeys OtherRsa { get; } = FromRsa(OtherRsaKey);

    public static TestKeys Ec { get; } = new(JsonWebKey.FromEcdsa(EcKey.ExportParameters(false), Kid), digest => EcKey.SignHash(digest));

    public JsonWebKey PublicKey { get; }

    public static TestKeys Of(SignatureAlgorithm algorithm) => algorithm == SignatureAlgorithm.RS256 ? Rsa : Ec;

    public string Sign(ReadOnlySpan<byte> payload, string kid = Kid)
    {
        var input = CompactJws.Prepare(PublicKey.Algorithm, kid, payload);
        return input.Complete(_sign(input.Digest));
    }

    /// <summary>Signs with a header of one's own, as strangers do.</summary>
    public string SignRaw(string header, ReadOnlySpan<byte> payload)
    {
        var text = $"{Encoded.Base64Url(header)}.{Encoded.Base64Url(payload)}";
        return $"{text}.{Encoded.Base64Url(_sign(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(text))))}";
    }

    private static TestKeys FromRsa(RSA rsa) => new(
        JsonWebKey.FromRsa(rsa.ExportParameters(false), Kid),
        digest => rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
}
