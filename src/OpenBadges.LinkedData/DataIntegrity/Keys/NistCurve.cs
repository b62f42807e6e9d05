using System.Numerics;
using System.Security.Cryptography;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

/// <summary>A NIST curve y² = x³ − 3x + b (SP 800-186 §3.2.1), whose points we check and decompress ourselves.</summary>
internal sealed class NistCurve
{
    public static readonly NistCurve P256 = new(
        ECCurve.NamedCurves.nistP256,
        "P-256",
        "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
        "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");

    public static readonly NistCurve P384 = new(
        ECCurve.NamedCurves.nistP384,
        "P-384",
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
        "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef");

    private readonly BigInteger _prime;
    private readonly BigInteger _b;

    private NistCurve(ECCurve curve, string name, string prime, string b)
    {
        Curve = curve;
        Name = name;
        CoordinateBytes = prime.Length / 2;
        _prime = Number(Convert.FromHexString(prime));
        _b = Number(Convert.FromHexString(b));
    }

    public ECCurve Curve { get; }

    /// <summary>Its name in a JWK.</summary>
    public string Name { get; }

    public int CoordinateBytes { get; }

    /// <summary>The point, or null when it is not on the curve.</summary>
    public ECPoint? Point(byte[] x, byte[] y) =>
        x.Length == CoordinateBytes && y.Length == CoordinateBytes && Number(x) < _prime && Number(y) < _prime
            && BigInteger.ModPow(Number(y), 2, _prime) == RightSide(Number(x))
            ? new ECPoint { X = x, Y = y }
            : null;

    /// <summary>The point of SEC 1 §2.3.4 in its compressed form, or null when there is none.</summary>
    public ECPoint? Decompress(ReadOnlySpan<byte> compressed)
    {
        if (compressed.Length != CoordinateBytes + 1 || compressed[0] is not (2 or 3))
        {
            return null;
        }

        var x = compressed[1..].ToArray();
        if (Number(x) >= _prime)
        {
            return null;
        }

        // Both primes are 3 modulo 4: the power (p + 1) / 4 of a square is its root.
        var root = BigInteger.ModPow(RightSide(Number(x)), (_prime + 1) / 4, _prime);
        var y = root.IsEven == (compressed[0] == 2) ? root : _prime - root;
        return Point(x, Bytes(y));
    }

    private BigInteger RightSide(BigInteger x)
    {
        var right = ((x * x * x) - (3 * x) + _b) % _prime;
        return right.Sign < 0 ? right + _prime : right;
    }

    private byte[] Bytes(BigInteger number)
    {
        var bytes = new byte[CoordinateBytes];
        var size = number.GetByteCount(isUnsigned: true);
        if (size <= CoordinateBytes)
        {
            number.TryWriteBytes(bytes.AsSpan(CoordinateBytes - size), out _, isUnsigned: true, isBigEndian: true);
        }

        return bytes;
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
