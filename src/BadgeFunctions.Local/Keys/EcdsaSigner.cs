using System.Security.Cryptography;

namespace BadgeFunctions.Local.Keys;

/// <summary>ES256: ECDSA on P-256 with SHA-256, as raw r‖s (RFC 7518 §3.4).</summary>
internal sealed class EcdsaSigner(ECParameters key) : IDigestSigner
{
    private readonly SignerPool<ECDsa> _pool = new(() => ECDsa.Create(key));

    public byte[] Sign(ReadOnlySpan<byte> digest)
    {
        ECDsa ecdsa = _pool.Take();
        try
        {
            return ecdsa.SignHash(digest, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        finally
        {
            _pool.Return(ecdsa);
        }
    }
}
