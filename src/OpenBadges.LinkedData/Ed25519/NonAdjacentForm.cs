using System.Buffers.Binary;

namespace OpenBadges.LinkedData.Ed25519;

/// <summary>
/// A scalar as digits of powers of two, each zero or odd and below half the window in size, so that few of them count.
/// </summary>
internal static class NonAdjacentForm
{
    /// <summary>One more than the bits of a scalar below L.</summary>
    public const int Digits = 256;

    /// <param name="scalar">32 bytes, little-endian, below 2²⁵⁵.</param>
    /// <param name="width">Bits of the window, from 2 to 8.</param>
    /// <param name="digits">Receives the digits, lowest first.</param>
    public static void Write(ReadOnlySpan<byte> scalar, int width, Span<sbyte> digits)
    {
        Span<ulong> words = stackalloc ulong[5];
        for (var i = 0; i < 4; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt64LittleEndian(scalar[(8 * i)..]);
        }

        words[4] = 0;
        digits.Clear();
        var size = 1 << width;
        var carry = 0;
        for (var position = 0; position < Digits;)
        {
            var value = carry + Window(words, position, size - 1);
            if ((value & 1) == 0)
            {
                position++;
                continue;
            }

            carry = value >= size / 2 ? 1 : 0;
            digits[position] = (sbyte)(value - (carry * size));
            position += width;
        }
    }

    private static int Window(ReadOnlySpan<ulong> words, int position, int mask)
    {
        var word = position / 64;
        var bit = position % 64;
        var value = words[word] >> bit;
        if (bit > 0)
        {
            value |= words[word + 1] << (64 - bit);
        }

        return (int)value & mask;
    }
}
