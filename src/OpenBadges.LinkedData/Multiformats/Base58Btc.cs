using System.Buffers;

namespace OpenBadges.LinkedData.Multiformats;

/// <summary>Base58 with the alphabet of Bitcoin (Controlled Identifiers 1.0 §2.4), bounded: the work grows with the square of the length.</summary>
internal static class Base58Btc
{
    /// <summary>The longest text read: an RSA key or a signature of any suite fits.</summary>
    public const int MaximumChars = 1024;

    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    // As many digits as fit in 32 bits go through the long number at once.
    private const int ChunkDigits = 5;
    private const uint ChunkSize = 58 * 58 * 58 * 58 * 58;

    private static readonly byte[] Digits = MakeDigits();

    /// <summary>Writes the bytes; each leading zero byte becomes a leading 1.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var significant = bytes.TrimStart((byte)0);
        var zeros = bytes.Length - significant.Length;
        Span<uint> words = new uint[(significant.Length + 3) / 4];
        for (var i = 0; i < significant.Length; i++)
        {
            words[i / 4] |= (uint)significant[^(i + 1)] << (8 * (i % 4));
        }

        // 138 digits hold at least 100 bytes, log 256 / log 58 being 1.3657.
        var text = new char[zeros + (significant.Length * 138 / 100) + ChunkDigits + 1];
        var start = text.Length;
        while (!words.IsEmpty)
        {
            var rest = Divide(words);
            words = words.TrimEnd(0u);
            for (var i = 0; i < ChunkDigits && (rest != 0 || !words.IsEmpty); i++)
            {
                text[--start] = Alphabet[(int)(rest % 58)];
                rest /= 58;
            }
        }

        text.AsSpan(start - zeros, zeros).Fill(Alphabet[0]);
        return new string(text.AsSpan(start - zeros));
    }

    /// <summary>Reads the text, which has one value and whose value has one text.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length > MaximumChars)
        {
            return false;
        }

        var significant = text.TrimStart(Alphabet[0]);
        var zeros = text.Length - significant.Length;
        var words = ArrayPool<uint>.Shared.Rent((significant.Length / ChunkDigits) + 2);
        try
        {
            if (!TryMultiply(significant, words, out var used))
            {
                return false;
            }

            bytes = Join(zeros, words.AsSpan(0, used));
            return true;
        }
        finally
        {
            ArrayPool<uint>.Shared.Return(words);
        }
    }

    private static bool TryMultiply(ReadOnlySpan<char> text, uint[] words, out int used)
    {
        used = 0;
        while (!text.IsEmpty)
        {
            var count = text.Length % ChunkDigits == 0 ? ChunkDigits : text.Length % ChunkDigits;
            uint chunk = 0;
            uint size = 1;
            foreach (var character in text[..count])
            {
                var digit = character < Digits.Length ? Digits[character] : byte.MaxValue;
                if (digit == byte.MaxValue)
                {
                    return false;
                }

                chunk = (chunk * 58) + digit;
                size *= 58;
            }

            ulong carry = chunk;
            for (var i = 0; i < used; i++)
            {
                carry += (ulong)words[i] * size;
                words[i] = (uint)carry;
                carry >>= 32;
            }

            if (carry != 0)
            {
                words[used++] = (uint)carry;
            }

            text = text[count..];
        }

        return true;
    }

    private static byte[] Join(int zeros, ReadOnlySpan<uint> words)
    {
        var length = 4 * words.Length;
        if (!words.IsEmpty)
        {
            length -= System.Numerics.BitOperations.LeadingZeroCount(words[^1]) / 8;
        }

        var bytes = new byte[zeros + length];
        for (var i = 0; i < length; i++)
        {
            bytes[^(i + 1)] = (byte)(words[i / 4] >> (8 * (i % 4)));
        }

        return bytes;
    }

    private static uint Divide(Span<uint> words)
    {
        ulong rest = 0;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var value = (rest << 32) | words[i];
            words[i] = (uint)(value / ChunkSize);
            rest = value % ChunkSize;
        }

        return (uint)rest;
    }

    private static byte[] MakeDigits()
    {
        var digits = new byte[128];
        Array.Fill(digits, byte.MaxValue);
        for (var i = 0; i < Alphabet.Length; i++)
        {
            digits[Alphabet[i]] = (byte)i;
        }

        return digits;
    }
}
