namespace OpenBadges.LinkedData.Rdf;

/// <summary>A literal (RDF 1.1 Concepts §3.3): a lexical form with a datatype or a language.</summary>
public sealed class Literal : RdfTerm
{
    /// <summary>Creates a literal with a datatype.</summary>
    /// <param name="lexicalForm">The text.</param>
    /// <param name="datatype">The datatype; <c>xsd:string</c> is what N-Quads leaves out.</param>
    public Literal(string lexicalForm, Iri datatype)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        ArgumentNullException.ThrowIfNull(datatype);
        LexicalForm = lexicalForm;
        Datatype = datatype;
    }

    /// <summary>Creates a language-tagged string.</summary>
    /// <param name="lexicalForm">The text.</param>
    /// <param name="language">A language tag by the form of BCP 47, kept as written.</param>
    /// <exception cref="LinkedDataException"><c>literal.language</c>: not the form of a language tag.</exception>
    public Literal(string lexicalForm, string language)
        : this(lexicalForm, RdfVocabulary.LangString)
    {
        Language = IsLanguageTag(language)
            ? language
            : throw new LinkedDataException("literal.language", "A language tag is letters, then parts of letters and digits joined by hyphens.");
    }

    /// <summary>The text.</summary>
    public string LexicalForm { get; }

    /// <summary>The datatype; <c>rdf:langString</c> when there is a language.</summary>
    public Iri Datatype { get; }

    /// <summary>The language tag, or null.</summary>
    public string? Language { get; }

    /// <summary>Whether a text has the form of a language tag (BCP 47 §2.1, N-Quads <c>LANGTAG</c>).</summary>
    /// <param name="tag">The text without <c>@</c>.</param>
    public static bool IsLanguageTag(ReadOnlySpan<char> tag)
    {
        var first = true;
        foreach (var range in tag.Split('-'))
        {
            var part = tag[range];
            if (part.Length is 0 or > 8)
            {
                return false;
            }

            foreach (var c in part)
            {
                if (!char.IsAsciiLetter(c) && (first || !char.IsAsciiDigit(c)))
                {
                    return false;
                }
            }

            first = false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(RdfTerm? other) =>
        ReferenceEquals(this, other)
        || (other is Literal literal
            && literal.LexicalForm == LexicalForm
            && literal.Language == Language
            && literal.Datatype.Equals(Datatype));

    /// <inheritdoc/>
    public override string ToString() => Language is null ? $"\"{LexicalForm}\"^^{Datatype}" : $"\"{LexicalForm}\"@{Language}";

    private protected override int ComputeHash() => HashCode.Combine(LexicalForm, Language, Datatype.GetHashCode());
}
