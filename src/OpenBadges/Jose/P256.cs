using System.Numerics;

namespace OpenBadges.Jose;

/// <summary>The curve equation of P-256 (SP 800-186 §3.2.1.3), checked by us so that no platform lets an off-curve point in.</summary>
internal static class P256
{
    public const int CoordinateBytes = 32;
    public const int SignatureBytes = 64;

    private static readonly BigInteger Prime = Hex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
    private static readonly BigInteger B = Hex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");

    public static bool IsOnCurve(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        if (x.Length != CoordinateBytes || y.Length != CoordinateBytes)
        {
            return false;
        }

        var px = new BigInteger(x, isUnsigned: true, isBigEndian: true);
        var py = new BigInteger(y, isUnsigned: true, isBigEndian: true);
        if (px >= Prime || py >= Prime)
        {
            return false;
        }

        var right = ((px * px * px) - (3 * px) + B) % Prime;
        return (py * py % Prime) == (right.Sign < 0 ? right + Prime : right);
    }

    private static BigInteger Hex(string hex) =>
        new(Convert.FromHexString(hex), isUnsigned: true, isBigEndian: true);
}
