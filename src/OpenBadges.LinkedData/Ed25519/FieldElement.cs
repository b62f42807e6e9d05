using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OpenBadges.LinkedData.Ed25519;

/// <summary>
/// An integer modulo 2²⁵⁵ − 19 in five limbs of 51 bits (RFC 8032 §5.1). Limbs may exceed 51 bits by a little: products
/// take factors whose limbs stay under 2⁵⁴, which sums of up to four products always do. Time depends on no secret because there is none.
/// </summary>
internal readonly struct FieldElement
{
    public const int Bytes = 32;

    private const ulong Mask = (1UL << 51) - 1;

    private readonly ulong _l0;
    private readonly ulong _l1;
    private readonly ulong _l2;
    private readonly ulong _l3;
    private readonly ulong _l4;

    private FieldElement(ulong l0, ulong l1, ulong l2, ulong l3, ulong l4)
    {
        _l0 = l0;
        _l1 = l1;
        _l2 = l2;
        _l3 = l3;
        _l4 = l4;
    }

    public static FieldElement Zero => default;

    public static FieldElement One => new(1, 0, 0, 0, 0);

    /// <summary>Whether the least non-negative value is odd, which an encoded point calls the sign of x.</summary>
    public bool IsOdd
    {
        get
        {
            Span<byte> bytes = stackalloc byte[Bytes];
            WriteTo(bytes);
            return (bytes[0] & 1) == 1;
        }
    }

    /// <summary>Reads 255 bits, little-endian; the top bit is ignored.</summary>
    public static FieldElement Read(ReadOnlySpan<byte> bytes)
    {
        var w0 = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var w1 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]);
        var w2 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]);
        var w3 = BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]);
        return new FieldElement(
            w0 & Mask,
            ((w0 >> 51) | (w1 << 13)) & Mask,
            ((w1 >> 38) | (w2 << 26)) & Mask,
            ((w2 >> 25) | (w3 << 39)) & Mask,
            (w3 >> 12) & Mask);
    }

    /// <summary>Writes the least non-negative value, little-endian.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        var t = Carry(_l0, _l1, _l2, _l3, _l4);

        // q is 1 when the value is p or more: adding 19 then overflows 255 bits.
        var q = (t._l0 + 19) >> 51;
        q = (t._l1 + q) >> 51;
        q = (t._l2 + q) >> 51;
        q = (t._l3 + q) >> 51;
        q = (t._l4 + q) >> 51;

        var l0 = t._l0 + (19 * q);
        var l1 = t._l1 + (l0 >> 51);
        var l2 = t._l2 + (l1 >> 51);
        var l3 = t._l3 + (l2 >> 51);
        var l4 = t._l4 + (l3 >> 51);
        l0 &= Mask;
        l1 &= Mask;
        l2 &= Mask;
        l3 &= Mask;
        l4 &= Mask;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, l0 | (l1 << 51));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], (l1 >> 13) | (l2 << 38));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[16..], (l2 >> 26) | (l3 << 25));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[24..], (l3 >> 39) | (l4 << 12));
    }

    public static bool AreEqual(in FieldElement a, in FieldElement b)
    {
        Span<byte> one = stackalloc byte[Bytes];
        Span<byte> other = stackalloc byte[Bytes];
        a.WriteTo(one);
        b.WriteTo(other);
        return one.SequenceEqual(other);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FieldElement operator +(in FieldElement a, in FieldElement b) =>
        new(a._l0 + b._l0, a._l1 + b._l1, a._l2 + b._l2, a._l3 + b._l3, a._l4 + b._l4);

    // 16p is added first, so that no limb goes below zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FieldElement operator -(in FieldElement a, in FieldElement b)
    {
        const ulong low = 16 * (Mask - 18);
        const ulong other = 16 * Mask;
        return Carry(a._l0 + low - b._l0, a._l1 + other - b._l1, a._l2 + other - b._l2, a._l3 + other - b._l3, a._l4 + other - b._l4);
    }

    public static FieldElement operator -(in FieldElement a) => Zero - a;

    public static FieldElement operator *(in FieldElement a, in FieldElement b)
    {
        // 2²⁵⁵ = 19: what overflows the top limb comes back at the bottom, nineteenfold.
        var b1 = 19 * b._l1;
        var b2 = 19 * b._l2;
        var b3 = 19 * b._l3;
        var b4 = 19 * b._l4;
        var r0 = Product.Of(a._l0, b._l0).Plus(a._l1, b4).Plus(a._l2, b3).Plus(a._l3, b2).Plus(a._l4, b1);
        var r1 = Product.Of(a._l0, b._l1).Plus(a._l1, b._l0).Plus(a._l2, b4).Plus(a._l3, b3).Plus(a._l4, b2);
        var r2 = Product.Of(a._l0, b._l2).Plus(a._l1, b._l1).Plus(a._l2, b._l0).Plus(a._l3, b4).Plus(a._l4, b3);
        var r3 = Product.Of(a._l0, b._l3).Plus(a._l1, b._l2).Plus(a._l2, b._l1).Plus(a._l3, b._l0).Plus(a._l4, b4);
        var r4 = Product.Of(a._l0, b._l4).Plus(a._l1, b._l3).Plus(a._l2, b._l2).Plus(a._l3, b._l1).Plus(a._l4, b._l0);
        return Carry(r0, r1, r2, r3, r4);
    }

    public FieldElement Squared()
    {
        var d0 = 2 * _l0;
        var d1 = 2 * _l1;
        var d2 = 2 * _l2;
        var m3 = 19 * _l3;
        var m4 = 19 * _l4;
        var r0 = Product.Of(_l0, _l0).Plus(d1, m4).Plus(d2, m3);
        var r1 = Product.Of(d0, _l1).Plus(d2, m4).Plus(_l3, m3);
        var r2 = Product.Of(d0, _l2).Plus(_l1, _l1).Plus(2 * _l3, m4);
        var r3 = Product.Of(d0, _l3).Plus(d1, _l2).Plus(_l4, m4);
        var r4 = Product.Of(d0, _l4).Plus(d1, _l3).Plus(_l2, _l2);
        return Carry(r0, r1, r2, r3, r4);
    }

    /// <summary>The inverse, p − 2 being 2²⁵⁵ − 21; zero stays zero.</summary>
    public FieldElement Inverted()
    {
        var (to250, to11) = Powers();
        return to250.Squared(5) * to11;
    }

    /// <summary>The power (p − 5) / 8 = 2²⁵² − 3, from which a square root is made (RFC 8032 §5.1.3).</summary>
    public FieldElement ToRootPower() => Powers().To250.Squared(2) * this;

    // this^(2²⁵⁰ − 1) and this^11.
    private (FieldElement To250, FieldElement To11) Powers()
    {
        var to2 = Squared();
        var to9 = to2.Squared(2) * this;
        var to11 = to9 * to2;
        var ones5 = to11.Squared() * to9;
        var ones10 = ones5.Squared(5) * ones5;
        var ones20 = ones10.Squared(10) * ones10;
        var ones40 = ones20.Squared(20) * ones20;
        var ones50 = ones40.Squared(10) * ones10;
        var ones100 = ones50.Squared(50) * ones50;
        var ones200 = ones100.Squared(100) * ones100;
        return (ones200.Squared(50) * ones50, to11);
    }

    private FieldElement Squared(int times)
    {
        var result = this;
        for (var i = 0; i < times; i++)
        {
            result = result.Squared();
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FieldElement Carry(ulong l0, ulong l1, ulong l2, ulong l3, ulong l4) => new(
        (l0 & Mask) + (19 * (l4 >> 51)),
        (l1 & Mask) + (l0 >> 51),
        (l2 & Mask) + (l1 >> 51),
        (l3 & Mask) + (l2 >> 51),
        (l4 & Mask) + (l3 >> 51));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FieldElement Carry(Product r0, Product r1, Product r2, Product r3, Product r4)
    {
        r1 = r1.Plus(r0.Over51);
        r2 = r2.Plus(r1.Over51);
        r3 = r3.Plus(r2.Over51);
        r4 = r4.Plus(r3.Over51);
        var l0 = (r0.Low & Mask) + (19 * r4.Over51);
        return new FieldElement(l0 & Mask, (r1.Low & Mask) + (l0 >> 51), r2.Low & Mask, r3.Low & Mask, r4.Low & Mask);
    }
}
