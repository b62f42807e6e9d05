using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace OpenBadges.LinkedData.Tests.Ed25519;

/// <summary>Ed25519 as plainly as RFC 8032 §5.1 words it, in big integers: slow, and independent of the code under test.</summary>
internal static class ReferenceEd25519
{
    public static readonly BigInteger P = BigInteger.Pow(2, 255) - 19;
    public static readonly BigInteger L = BigInteger.Pow(2, 252) + BigInteger.Parse("27742317777372353535851937790883648493", CultureInfo.InvariantCulture);

    private static readonly BigInteger D = Mod(-121665 * Inverse(121666));
    private static readonly (BigInteger X, BigInteger Y) B = Decode(Convert.FromHexString("5866666666666666666666666666666666666666666666666666666666666666"));

    public static byte[] PublicKey(ReadOnlySpan<byte> seed) => Encode(Multiply(Secret(seed), B));

    public static byte[] Sign(ReadOnlySpan<byte> seed, ReadOnlySpan<byte> message)
    {
        var prefix = SHA512.HashData(seed)[32..];
        var r = Number(SHA512.HashData([.. prefix, .. message])) % L;
        return SignWith(seed, Encode(Multiply(r, B)), r, message);
    }

    /// <summary>A signature whose R is given as bytes, and its logarithm as a number: the way to make valid-looking oddities.</summary>
    public static byte[] SignWith(ReadOnlySpan<byte> seed, byte[] encodedR, BigInteger r, ReadOnlySpan<byte> message)
    {
        var k = Number(SHA512.HashData([.. encodedR, .. PublicKey(seed), .. message])) % L;
        return [.. encodedR, .. Bytes((r + (k * Secret(seed))) % L)];
    }

    public static byte[] Bytes(BigInteger number)
    {
        var bytes = new byte[32];
        number.TryWriteBytes(bytes, out _, isUnsigned: true);
        return bytes;
    }

    public static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true);

    public static BigInteger Mod(BigInteger number)
    {
        var rest = number % P;
        return rest.Sign < 0 ? rest + P : rest;
    }

    public static BigInteger Inverse(BigInteger number) => BigInteger.ModPow(number, P - 2, P);

    private static BigInteger Secret(ReadOnlySpan<byte> seed)
    {
        var half = SHA512.HashData(seed)[..32];
        half[0] &= 0xF8;
        half[31] = (byte)((half[31] & 0x7F) | 0x40);
        return Number(half);
    }

    private static (BigInteger X, BigInteger Y) Multiply(BigInteger scalar, (BigInteger X, BigInteger Y) point)
    {
        (BigInteger X, BigInteger Y, BigInteger Z) sum = (0, 1, 1);
        for (var i = (int)scalar.GetBitLength() - 1; i >= 0; i--)
        {
            sum = Add(sum, sum);
            if (!(scalar >> i).IsEven)
            {
                sum = Add(sum, (point.X, point.Y, 1));
            }
        }

        var inverse = Inverse(sum.Z);
        return (Mod(sum.X * inverse), Mod(sum.Y * inverse));
    }

    private static (BigInteger X, BigInteger Y, BigInteger Z) Add(
        (BigInteger X, BigInteger Y, BigInteger Z) one, (BigInteger X, BigInteger Y, BigInteger Z) other)
    {
        var a = Mod(one.Z * other.Z);
        var b = Mod(a * a);
        var c = Mod(one.X * other.X);
        var d = Mod(one.Y * other.Y);
        var e = Mod(D * c * d);
        var x = Mod(a * (b - e) * (((one.X + one.Y) * (other.X + other.Y)) - c - d));
        var y = Mod(a * (b + e) * (d + c));
        return (x, y, Mod((b - e) * (b + e)));
    }

    private static byte[] Encode((BigInteger X, BigInteger Y) point)
    {
        var bytes = Bytes(point.Y);
        bytes[31] |= (byte)(point.X.IsEven ? 0 : 0x80);
        return bytes;
    }

    private static (BigInteger X, BigInteger Y) Decode(byte[] bytes)
    {
        var y = Number(bytes) & ((BigInteger.One << 255) - 1);
        var square = Mod(((y * y) - 1) * Inverse(Mod((D * y * y) + 1)));
        var x = BigInteger.ModPow(square, (P + 3) / 8, P);
        if (Mod((x * x) - square) != 0)
        {
            x = Mod(x * BigInteger.ModPow(2, (P - 1) / 4, P));
        }

        return (x.IsEven == ((bytes[31] & 0x80) == 0) ? x : P - x, y);
    }
}
