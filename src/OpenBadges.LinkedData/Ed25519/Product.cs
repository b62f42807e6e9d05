using System.Runtime.CompilerServices;

namespace OpenBadges.LinkedData.Ed25519;

/// <summary>A sum of products of two limbs, in 128 bits.</summary>
internal readonly struct Product
{
    private readonly ulong _high;

    private Product(ulong high, ulong low)
    {
        _high = high;
        Low = low;
    }

    public ulong Low { get; }

    /// <summary>What exceeds 51 bits; the sums of <see cref="FieldElement"/> leave at most 64 bits there.</summary>
    public ulong Over51
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (_high << 13) | (Low >> 51);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Product Of(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return new Product(high, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Product Plus(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        var sum = Low + low;
        return new Product(_high + high + (sum < low ? 1UL : 0UL), sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Product Plus(ulong a)
    {
        var sum = Low + a;
        return new Product(_high + (sum < a ? 1UL : 0UL), sum);
    }
}
