using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpenBadges.Jose;

namespace OpenBadges.Verification;

/// <summary>An RSA key in PEM, as Open Badges 1.x and 2.0 publish them: alone, or inside a certificate.</summary>
internal static class PemKey
{
    private const string Certificate = "CERTIFICATE";

    /// <summary>Null when it is none, or too weak. The dates of a certificate say nothing: the issuer's list of keys does.</summary>
    public static JsonWebKey? Read(string? pem, string keyId)
    {
        try
        {
            using var rsa = IsCertificate(pem) ? OfCertificate(pem) : RSA.Create();
            if (!IsCertificate(pem))
            {
                rsa?.ImportFromPem(pem);
            }

            return rsa is null ? null : JsonWebKey.FromRsa(rsa.ExportParameters(includePrivateParameters: false), keyId);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or JoseException)
        {
            return null;
        }
    }

    private static bool IsCertificate(string? pem) =>
        PemEncoding.TryFind(pem, out var fields) && pem.AsSpan()[fields.Label].SequenceEqual(Certificate);

    private static RSA? OfCertificate(string? pem)
    {
        using var certificate = X509Certificate2.CreateFromPem(pem);
        return certificate.GetRSAPublicKey();
    }
}
