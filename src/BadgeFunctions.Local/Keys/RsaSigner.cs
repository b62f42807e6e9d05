using System.Security.Cryptography;

namespace BadgeFunctions.Local.Keys;

/// <summary>RS256: RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518 §3.3).</summary>
internal sealed class RsaSigner(RSAParameters key) : IDigestSigner
{
    private readonly SignerPool<RSA> _pool = new(() => RSA.Create(key));

    public byte[] Sign(ReadOnlySpan<byte> digest)
    {
        RSA rsa = _pool.Take();
        try
        {
            return rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        finally
        {
            _pool.Return(rsa);
        }
    }
}
