using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>A certificate that nobody but the test's own client trusts.</summary>
internal static class VaultCertificate
{
    public static X509Certificate2 Make(string host)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new($"CN={host}", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        using X509Certificate2 made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
