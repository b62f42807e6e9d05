using System.Buffers;

namespace OpenBadges.Baking.Svg;

/// <summary>What precedes the first element of an XML file, read from its bytes without an XML parser.</summary>
/// <param name="IsSvg">The first element, or the document type that announces it, is named svg.</param>
/// <param name="HasDeclarations">A document type declares something of its own: entities, defaults.</param>
internal readonly record struct SvgProlog(bool IsSvg, bool HasDeclarations)
{
    private static readonly SearchValues<byte> EndsName = SearchValues.Create(" \t\r\n/>["u8);

    public static SvgProlog Scan(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        var rest = file.StartsWith(byteOrderMark) ? file[3..] : file;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n"u8);
            if (rest.StartsWith("<?"u8))
            {
                rest = After(rest, "?>"u8);
            }
            else if (rest.StartsWith("<!--"u8))
            {
                rest = After(rest[4..], "-->"u8);
            }
            else if (rest.StartsWith("<!DOCTYPE"u8))
            {
                var end = rest.IndexOfAny((byte)'>', (byte)'[');
                if (end < 0 || rest[end] == (byte)'[')
                {
                    return new SvgProlog(NameOf(rest[9..].TrimStart(" \t\r\n"u8)).SequenceEqual("svg"u8), true);
                }

                rest = rest[(end + 1)..];
            }
            else
            {
                return new SvgProlog(rest is [(byte)'<', ..] && NameOf(rest[1..]).SequenceEqual("svg"u8), false);
            }
        }
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? [] : text[(at + mark.Length)..];
    }

    /// <summary>The name at the start of the text, without its prefix.</summary>
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(EndsName);
        var name = end < 0 ? text : text[..end];
        return name[(name.IndexOf((byte)':') + 1)..];
    }
}
