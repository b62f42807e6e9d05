using System.Buffers;
using System.Text;
using System.Text.Json;

namespace OpenBadges.LinkedData.Jcs;

/// <summary>Writes one value in the form of RFC 8785.</summary>
internal sealed class JcsWriter
{
    private readonly ArrayBufferWriter<byte> _output = new(1024);

    public byte[] ToArray() => _output.WrittenSpan.ToArray();

    /// <param name="value">A JSON value.</param>
    /// <param name="depth">How many more levels may open.</param>
    /// <exception cref="LinkedDataException">Duplicate members, half of a surrogate pair, a number beyond a double, or too many levels.</exception>
    public void Write(JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(value, Deeper(depth));
                break;
            case JsonValueKind.Array:
                WriteArray(value, Deeper(depth));
                break;
            case JsonValueKind.String:
                WriteText(Text(value));
                break;
            case JsonValueKind.Number:
                Ascii(EcmaScriptNumber.Format(value.GetDouble()));
                break;
            case JsonValueKind.True:
                Raw("true"u8);
                break;
            case JsonValueKind.False:
                Raw("false"u8);
                break;
            case JsonValueKind.Null:
                Raw("null"u8);
                break;
            default:
                throw new LinkedDataException("jcs.value", "There is no value.");
        }
    }

    // §3.2.3: members sorted by the UTF-16 code units of their names.
    private void WriteObject(JsonElement value, int depth)
    {
        var members = value.EnumerateObject().Select(member => (Name: Name(member), member.Value)).ToArray();
        Array.Sort(members, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        Byte('{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                if (members[i].Name == members[i - 1].Name)
                {
                    throw new LinkedDataException("jcs.duplicate", "A member occurs twice.");
                }

                Byte(',');
            }

            WriteText(members[i].Name);
            Byte(':');
            Write(members[i].Value, depth);
        }

        Byte('}');
    }

    private void WriteArray(JsonElement value, int depth)
    {
        Byte('[');
        var isFirst = true;
        foreach (var item in value.EnumerateArray())
        {
            if (!isFirst)
            {
                Byte(',');
            }

            isFirst = false;
            Write(item, depth);
        }

        Byte(']');
    }

    // §3.2.2.2: only what JSON must escape is escaped, in the shortest way.
    private void WriteText(string text)
    {
        Byte('"');
        var rest = text.AsSpan();
        while (rest.IndexOfAny(JcsEscapes.Escaped) is >= 0 and var next)
        {
            Utf8(rest[..next]);
            Ascii(JcsEscapes.Escape(rest[next]));
            rest = rest[(next + 1)..];
        }

        Utf8(rest);
        Byte('"');
    }

    private void Utf8(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _output);

    private void Ascii(string text) => Encoding.ASCII.GetBytes(text, _output);

    private void Raw(ReadOnlySpan<byte> bytes) => _output.Write(bytes);

    private void Byte(char character)
    {
        _output.GetSpan(1)[0] = (byte)character;
        _output.Advance(1);
    }

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw HalfPair(e);
        }
    }

    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException e)
        {
            throw HalfPair(e);
        }
    }

    private static LinkedDataException HalfPair(Exception cause) =>
        new("jcs.surrogate", "A text holds half of a surrogate pair.", cause);

    private static int Deeper(int depth) =>
        depth > 0 ? depth - 1 : throw new LinkedDataException("jcs.depth", "The document has too many levels.");
}
