namespace OpenBadges.LinkedData.JsonLd;

/// <summary>What terms mean at one place of a document (JSON-LD 1.1 API §4.1). Not changed once it is complete.</summary>
internal sealed class ActiveContext
{
    private readonly Dictionary<string, TermDefinition> _terms;

    public ActiveContext(string? originalBaseUrl)
    {
        _terms = new Dictionary<string, TermDefinition>(StringComparer.Ordinal);
        BaseIri = originalBaseUrl;
        OriginalBaseUrl = originalBaseUrl;
    }

    private ActiveContext(ActiveContext original)
    {
        _terms = new Dictionary<string, TermDefinition>(original._terms, StringComparer.Ordinal);
        BaseIri = original.BaseIri;
        OriginalBaseUrl = original.OriginalBaseUrl;
        Vocabulary = original.Vocabulary;
        Language = original.Language;
        Direction = original.Direction;
        Previous = original.Previous;
    }

    public string? BaseIri { get; set; }

    public string? OriginalBaseUrl { get; }

    public string? Vocabulary { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    /// <summary>The context to go back to in the next node object, if this one does not propagate.</summary>
    public ActiveContext? Previous { get; set; }

    /// <summary>Whether it was made of shared contexts alone, and so may be kept for the next document.</summary>
    public bool IsShared { get; set; }

    public int TermCount => _terms.Count;

    public bool HasProtectedTerm
    {
        get
        {
            foreach (var term in _terms.Values)
            {
                if (term.IsProtected)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public ActiveContext Clone() => new(this);

    public TermDefinition? Find(string? term) => term is null ? null : _terms.GetValueOrDefault(term);

    /// <summary>The IRI mapping of a term that may be used as a prefix.</summary>
    public string? FindPrefix(ReadOnlySpan<char> term) =>
        _terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var definition) && definition.IsPrefix
            ? definition.IriMapping
            : null;

    public void Define(string term, TermDefinition definition) => _terms[term] = definition;

    public TermDefinition? Remove(string term) => _terms.Remove(term, out var definition) ? definition : null;
}
