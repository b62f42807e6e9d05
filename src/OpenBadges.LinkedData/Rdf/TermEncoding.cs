using System.Buffers;
using System.Globalization;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>Writes terms in the canonical form of N-Quads (RDFC-1.0 §5).</summary>
internal static class TermEncoding
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\\u007F\uFFFE\uFFFF");

    public static void Write(Utf8Buffer buffer, RdfTerm term)
    {
        switch (term)
        {
            case Iri iri:
                Write(buffer, iri);
                break;
            case BlankNode blank:
                buffer.Append("_:"u8);
                buffer.Append(blank.Label.AsSpan());
                break;
            case Literal literal:
                Write(buffer, literal);
                break;
        }
    }

    private static void Write(Utf8Buffer buffer, Iri iri)
    {
        buffer.Append((byte)'<');
        buffer.Append(iri.Value.AsSpan());
        buffer.Append((byte)'>');
    }

    private static void Write(Utf8Buffer buffer, Literal literal)
    {
        buffer.Append((byte)'"');
        Escape(buffer, literal.LexicalForm);
        buffer.Append((byte)'"');
        if (literal.Language is not null)
        {
            buffer.Append((byte)'@');
            buffer.Append(literal.Language.AsSpan());
        }
        else if (!literal.Datatype.Equals(RdfVocabulary.String))
        {
            buffer.Append("^^"u8);
            Write(buffer, literal.Datatype);
        }
    }

    private static void Escape(Utf8Buffer buffer, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Escaped); next >= 0; next = text.IndexOfAny(Escaped))
        {
            buffer.Append(text[..next]);
            switch (text[next])
            {
                case '\b': buffer.Append("\\b"u8); break;
                case '\t': buffer.Append("\\t"u8); break;
                case '\n': buffer.Append("\\n"u8); break;
                case '\f': buffer.Append("\\f"u8); break;
                case '\r': buffer.Append("\\r"u8); break;
                case '"': buffer.Append("\\\""u8); break;
                case '\\': buffer.Append("\\\\"u8); break;
                default: EscapeNumber(buffer, text[next]); break;
            }

            text = text[(next + 1)..];
        }

        buffer.Append(text);
    }

    private static void EscapeNumber(Utf8Buffer buffer, char value)
    {
        Span<char> escape = stackalloc char[6];
        escape[0] = '\\';
        escape[1] = 'u';
        ((int)value).TryFormat(escape[2..], out _, "X4", CultureInfo.InvariantCulture);
        buffer.Append(escape);
    }
}
