using System.Buffers;
using System.Text;

namespace OpenBadges.Baking.Svg;

/// <summary>Writes XML as UTF-8.</summary>
internal sealed class SvgMarkup
{
    // A carriage return, and a line end or tab in an attribute, survive a parser only as references.
    private static readonly SearchValues<char> ToEscape = SearchValues.Create("<>&\"\r\n\t");

    private readonly ArrayBufferWriter<byte> _output = new();

    public int Length => _output.WrittenCount;

    public byte[] ToArray() => _output.WrittenSpan.ToArray();

    public void Raw(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, _output);

    public void Attribute(string name, string value)
    {
        Raw(" ");
        Raw(name);
        Raw("=\"");
        Escaped(value, isAttribute: true);
        Raw("\"");
    }

    public void Text(string text) => Escaped(text, isAttribute: false);

    public static string EscapeAttribute(string value)
    {
        if (!value.AsSpan().ContainsAny(ToEscape))
        {
            return value;
        }

        var markup = new SvgMarkup();
        markup.Escaped(value, isAttribute: true);
        return Encoding.UTF8.GetString(markup._output.WrittenSpan);
    }

    private void Escaped(ReadOnlySpan<char> text, bool isAttribute)
    {
        for (var at = text.IndexOfAny(ToEscape); at >= 0; at = text.IndexOfAny(ToEscape))
        {
            Raw(text[..at]);
            Raw(text[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\r' => "&#xD;",
                '\n' => isAttribute ? "&#xA;" : "\n",
                _ => isAttribute ? "&#x9;" : "\t",
            });
            text = text[(at + 1)..];
        }

        Raw(text);
    }
}
