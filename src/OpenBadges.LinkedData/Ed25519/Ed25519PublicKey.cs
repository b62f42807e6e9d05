using System.Buffers;
using System.Security.Cryptography;

namespace OpenBadges.LinkedData.Ed25519;

/// <summary>
/// A public key that checks Ed25519 signatures (RFC 8032 §5.1.7); nothing here signs, so nothing is secret.
/// <para>Of what the standard leaves open, the strictest is taken, so that a signature has one form and one key:
/// S below L; A and R in their only encoding; A and R of small order refused; and the equation without the cofactor,
/// [S]B = R + [k]A, compared by the bytes of R. These are the rules of libsodium.</para>
/// </summary>
internal sealed class Ed25519PublicKey
{
    /// <summary>Size of a public key.</summary>
    public const int Bytes = 32;

    /// <summary>Size of a signature, R then S.</summary>
    public const int SignatureBytes = 64;

    private const int Width = 5;

    private readonly byte[] _encoded;
    private readonly OddMultiples _ofMinusA;

    private Ed25519PublicKey(byte[] encoded, in ExtendedPoint point)
    {
        _encoded = encoded;
        _ofMinusA = new OddMultiples(point.Negated(), Width);
    }

    /// <summary>The 32 bytes of the key.</summary>
    public ReadOnlySpan<byte> Encoded => _encoded;

    /// <summary>The key, or null when the bytes are not the canonical encoding of a point of large order.</summary>
    public static Ed25519PublicKey? TryRead(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Bytes && Curve.TryDecode(bytes, out var point) && !point.ToProjective().HasSmallOrder
            ? new Ed25519PublicKey(bytes.ToArray(), point)
            : null;

    /// <summary>Whether the signature is this key's over the message.</summary>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        // 1. R and S; S is below L.
        if (signature.Length != SignatureBytes || !GroupOrder.IsCanonical(signature[Bytes..]))
        {
            return false;
        }

        var r = signature[..Bytes];
        var s = signature[Bytes..];

        // 2. k = SHA-512(R ‖ A ‖ M), modulo L.
        Span<byte> k = stackalloc byte[GroupOrder.Bytes];
        Hash(r, message, k);

        // 3. R = [S]B − [k]A; R being compared as bytes, it is canonical.
        var expected = DoubleScalar.Multiply(k, _ofMinusA, s);
        Span<byte> encoded = stackalloc byte[Bytes];
        expected.Encode(encoded);
        return encoded.SequenceEqual(r) && !expected.HasSmallOrder;
    }

    private void Hash(ReadOnlySpan<byte> r, ReadOnlySpan<byte> message, Span<byte> scalar)
    {
        Span<byte> digest = stackalloc byte[SHA512.HashSizeInBytes];
        var length = (2 * Bytes) + message.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        r.CopyTo(buffer);
        _encoded.CopyTo(buffer, Bytes);
        message.CopyTo(buffer.AsSpan(2 * Bytes));
        SHA512.HashData(buffer.AsSpan(0, length), digest);
        ArrayPool<byte>.Shared.Return(buffer);
        GroupOrder.Reduce(digest, scalar);
    }
}
