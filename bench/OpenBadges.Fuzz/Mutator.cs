using System.Buffers.Binary;
using System.Text;

namespace OpenBadges.Fuzz;

/// <summary>Damages inputs: one to eight of the changes below, chosen by a generator that a number seeds, so that every run can be repeated.</summary>
internal sealed class Mutator(ulong seed)
{
    private const int LongestInput = 256 * 1024;

    private static readonly byte[][] Tokens =
    [
        .. ((string[])
        [
            "{", "}", "[", "]", "\"", ":", ",", "null", "true", "1e999", "-0", "1e-999", "\\u0000", "\\ud800", "\\udc00", "\u2028", "\uFEFF", "\u202E",
            "\"@context\":", "\"@id\":", "\"@type\":", "\"@graph\":", "\"@reverse\":", "\"@import\":", "\"@nest\":", "\"@included\":", "\"@set\":", "\"@list\":",
            "\"@json\"", "\"@index\":", "\"@vocab\":", "\"@base\":", "\"@container\":", "_:b0", "\"proof\":", "\"vc\":", "\"credentialStatus\":", "\"credentialSubject\":",
            "https://", "http://169.254.169.254/", "did:key:", "did:web:", "did:jwk:", "urn:uuid:", "sha256$", "data:image/png;base64,", "%00", "%2e%2e", "..", "#", "?",
            "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">]>", "&a;", "&#0;", "&#x110000;", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\"?>", "<svg", "</svg>", "<script>", "xlink:href=",
            "<openbadges:assertion", "<openbadges:credential", "verify=\"", ".", "..", "=", "-", "_", "eyJhbGciOiJub25lIn0", "zTXt", "tEXt", "iTXt", "IHDR", "IDAT", "IEND", "acTL", "openbadges", "openbadgecredential",
        ]).Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly uint[] Numbers = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF];

    private ulong _state = seed | 1;

    public int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)below);
    }

    public byte[] Mutate(byte[] input, byte[] other)
    {
        List<byte> bytes = [.. input];
        for (int changes = 1 + Next(8); changes > 0; changes--)
        {
            Change(bytes, other);
        }

        return bytes.Count <= LongestInput ? [.. bytes] : [.. bytes.Take(LongestInput)];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        if (bytes.Count == 0)
        {
            bytes.AddRange(Tokens[Next(Tokens.Length)]);
            return;
        }

        int at = Next(bytes.Count);
        switch (Next(10))
        {
            case 0:
                bytes[at] ^= (byte)(1 << Next(8));
                break;
            case 1:
                bytes[at] = (byte)Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, Math.Min(Length(bytes.Count), bytes.Count - at));
                break;
            case 3:
                bytes.InsertRange(Next(bytes.Count), bytes.GetRange(at, Math.Min(Length(bytes.Count), bytes.Count - at)));
                break;
            case 4:
                bytes.InsertRange(at, Tokens[Next(Tokens.Length)]);
                break;
            case 5:
                Overwrite(bytes, at, Tokens[Next(Tokens.Length)]);
                break;
            case 6:
                byte[] number = new byte[4];
                BinaryPrimitives.WriteUInt32BigEndian(number, Numbers[Next(Numbers.Length)]);
                Overwrite(bytes, at, number);
                break;
            case 7:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 8:
                int from = Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(Length(other.Length), other.Length - from)));
                break;
            default:
                Nest(bytes, at);
                break;
        }
    }

    // The same few bytes over and over: deep nesting, long runs of elements, chunks or escapes.
    private void Nest(List<byte> bytes, int at)
    {
        byte[] token = Next(2) == 0 ? Tokens[Next(Tokens.Length)] : [.. bytes.GetRange(at, Math.Min(1 + Next(24), bytes.Count - at))];
        int times = 1 << Next(13);
        for (; times > 0 && bytes.Count < LongestInput; times--)
        {
            bytes.InsertRange(at, token);
        }
    }

    private int Length(int below) => Next(4) == 0 ? 1 + Next(below) : 1 + Next(Math.Min(below, 32));

    private static void Overwrite(List<byte> bytes, int at, byte[] token)
    {
        for (int i = 0; i < token.Length && at + i < bytes.Count; i++)
        {
            bytes[at + i] = token[i];
        }
    }
}
