using System.Text;
using System.Text.Encodings.Web;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>A rendered page cut at the places where values belong.</summary>
internal sealed class PageTemplate
{
    private readonly byte[][] _texts;
    private readonly int[] _values;
    private readonly int _textLength;

    private PageTemplate(byte[][] texts, int[] values)
    {
        _texts = texts;
        _values = values;
        _textLength = texts.Sum(text => text.Length);
    }

    /// <summary>Cuts a page at its marks.</summary>
    /// <param name="html">The page.</param>
    /// <param name="marks">What stands for each value.</param>
    public static PageTemplate Cut(string html, IReadOnlyList<string> marks)
    {
        List<byte[]> texts = [];
        List<int> values = [];
        int start = 0;
        foreach ((int at, int mark) in Find(html, marks))
        {
            texts.Add(Encoding.UTF8.GetBytes(html, start, at - start));
            values.Add(mark);
            start = at + marks[mark].Length;
        }

        texts.Add(Encoding.UTF8.GetBytes(html, start, html.Length - start));
        return new PageTemplate([.. texts], [.. values]);
    }

    /// <summary>The page with values in their places, escaped as the renderer escapes them.</summary>
    /// <param name="values">One for each mark; those that the page does not show may be absent.</param>
    /// <param name="encoder">The renderer's.</param>
    public ReadOnlyMemory<byte> Fill(IReadOnlyList<string?> values, HtmlEncoder encoder)
    {
        byte[][] encoded = new byte[values.Count][];
        for (int i = 0; i < encoded.Length; i++)
        {
            encoded[i] = values[i] is { } value ? Encoding.UTF8.GetBytes(encoder.Encode(value)) : [];
        }

        int length = _textLength;
        foreach (int value in _values)
        {
            length += encoded[value].Length;
        }

        byte[] page = new byte[length];
        Span<byte> rest = page;
        for (int i = 0; i < _values.Length; i++)
        {
            rest = Put(rest, _texts[i]);
            rest = Put(rest, encoded[_values[i]]);
        }

        Put(rest, _texts[^1]);
        return page;
    }

    private static Span<byte> Put(Span<byte> rest, byte[] bytes)
    {
        bytes.CopyTo(rest);
        return rest[bytes.Length..];
    }

    private static IEnumerable<(int At, int Mark)> Find(string html, IReadOnlyList<string> marks) =>
        marks.SelectMany((mark, index) => Occurrences(html, mark).Select(at => (at, index))).OrderBy(found => found.at);

    private static IEnumerable<int> Occurrences(string html, string mark)
    {
        for (int at = html.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = html.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
