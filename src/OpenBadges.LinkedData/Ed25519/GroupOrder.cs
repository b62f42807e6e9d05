using System.Globalization;
using System.Numerics;

namespace OpenBadges.LinkedData.Ed25519;

/// <summary>Integers modulo L = 2²⁵² + 27742317777372353535851937790883648493, the order of the base point.</summary>
internal static class GroupOrder
{
    public const int Bytes = 32;

    private static readonly BigInteger L =
        BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);

    /// <summary>Whether the little-endian number is below L, as S must be (RFC 8032 §5.1.7, step 1): else each signature would have twins.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> scalar) => new BigInteger(scalar, isUnsigned: true) < L;

    /// <summary>Reduces a little-endian number of any length.</summary>
    public static void Reduce(ReadOnlySpan<byte> number, Span<byte> scalar)
    {
        scalar.Clear();
        (new BigInteger(number, isUnsigned: true) % L).TryWriteBytes(scalar, out _, isUnsigned: true);
    }
}
