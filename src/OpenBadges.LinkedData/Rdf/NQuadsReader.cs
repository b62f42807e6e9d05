using System.Globalization;
using System.Text;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>Reads statement after statement (RDF 1.1 N-Quads §4).</summary>
internal ref struct NQuadsReader(ReadOnlySpan<char> text)
{
    private readonly Dictionary<string, BlankNode> _blanks = [];
    private ReadOnlySpan<char> _rest = text;

    public bool TryRead(out Quad quad)
    {
        SkipEmptyLines();
        if (_rest.IsEmpty)
        {
            quad = default;
            return false;
        }

        var subject = ReadTerm();
        var predicate = ReadTerm() as Iri ?? throw Refused();
        var value = ReadTerm();
        SkipSpace();
        var graph = Next == '.' ? null : ReadTerm();
        if (subject is Literal || graph is Literal)
        {
            throw Refused();
        }

        SkipSpace();
        Take('.');
        SkipSpace();
        if (Next is not ('\r' or '\n' or '#' or '\0'))
        {
            throw Refused();
        }

        quad = new Quad(subject, predicate, value, graph);
        return true;
    }

    private readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    private static LinkedDataException Refused() => new("nquads.syntax", "The text is not N-Quads.");

    private RdfTerm ReadTerm()
    {
        SkipSpace();
        return Next switch
        {
            '<' => ReadIri(),
            '_' => ReadBlank(),
            '"' => ReadLiteral(),
            _ => throw Refused(),
        };
    }

    private Iri ReadIri()
    {
        Take('<');
        return new Iri(Unescape(TakeUntil('>'), onlyUnicode: true));
    }

    private BlankNode ReadBlank()
    {
        Take('_');
        Take(':');
        var end = _rest.IndexOfAny(" \t\r\n<");
        var label = end < 0 ? _rest : _rest[..end];

        // BLANK_NODE_LABEL may hold dots, but not end with one.
        label = label.TrimEnd('.');
        _rest = _rest[label.Length..];
        var key = label.ToString();
        if (!_blanks.TryGetValue(key, out var blank))
        {
            _blanks[key] = blank = new BlankNode(key);
        }

        return blank;
    }

    private Literal ReadLiteral()
    {
        Take('"');
        var lexical = Unescape(TakeUntil('"'), onlyUnicode: false);
        switch (Next)
        {
            case '@':
                Take('@');
                var length = 0;
                while (length < _rest.Length && (char.IsAsciiLetterOrDigit(_rest[length]) || _rest[length] == '-'))
                {
                    length++;
                }

                var tag = _rest[..length].ToString();
                _rest = _rest[length..];
                return new Literal(lexical, tag);
            case '^':
                Take('^');
                Take('^');
                return new Literal(lexical, ReadIri());
            default:
                return new Literal(lexical, RdfVocabulary.String);
        }
    }

    private ReadOnlySpan<char> TakeUntil(char end)
    {
        for (var i = 0; i < _rest.Length && _rest[i] is not ('\r' or '\n'); i++)
        {
            if (_rest[i] == '\\')
            {
                i++;
            }
            else if (_rest[i] == end)
            {
                var taken = _rest[..i];
                _rest = _rest[(i + 1)..];
                return taken;
            }
        }

        throw Refused();
    }

    private static string Unescape(ReadOnlySpan<char> text, bool onlyUnicode)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            var digits = text[i] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0)
            {
                result.Append(onlyUnicode ? throw Refused() : Unescape(text[i]));
                continue;
            }

            if (text.Length < i + 1 + digits
                || !int.TryParse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                || !Rune.IsValid(code))
            {
                throw Refused();
            }

            result.Append(new Rune(code).ToString());
            i += digits;
        }

        return result.ToString();
    }

    private static char Unescape(char escape) => escape switch
    {
        't' => '\t',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        '"' or '\'' or '\\' => escape,
        _ => throw Refused(),
    };

    private void SkipEmptyLines()
    {
        while (!_rest.IsEmpty)
        {
            if (_rest[0] == '#')
            {
                var end = _rest.IndexOfAny('\r', '\n');
                _rest = end < 0 ? [] : _rest[end..];
            }
            else if (_rest[0] is ' ' or '\t' or '\r' or '\n')
            {
                _rest = _rest[1..];
            }
            else
            {
                break;
            }
        }
    }

    private void SkipSpace() => _rest = _rest.TrimStart(" \t");

    private void Take(char expected)
    {
        if (Next != expected)
        {
            throw Refused();
        }

        _rest = _rest[1..];
    }
}
