using System.Runtime.InteropServices;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>A dataset made ready to be hashed again and again: the state of RDFC-1.0 §4.4.3, steps 1 and 2.</summary>
internal sealed class EncodedDataset : IDisposable
{
    private readonly Utf8Buffer _text;
    private readonly EncodedQuad[] _quads;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _labels = [];
    private readonly List<List<int>> _mentions = [];

    public EncodedDataset(RdfDataset dataset)
    {
        _text = new Utf8Buffer(Math.Max(256, dataset.Quads.Count * 160));
        _quads = new EncodedQuad[dataset.Quads.Count];
        var next = 0;
        foreach (var quad in dataset.Quads)
        {
            var encoded = new EncodedQuad(
                Encode(quad.Subject),
                Encode(quad.Predicate).Text,
                Encode(quad.Object),
                quad.Graph is null ? new EncodedTerm(EncodedTerm.NotBlank, default) : Encode(quad.Graph));
            _quads[next] = encoded;
            Mention(encoded.Subject, next);
            Mention(encoded.Object, next);
            Mention(encoded.Graph, next);
            next++;
        }
    }

    public int BlankCount => _labels.Count;

    public ReadOnlySpan<EncodedQuad> Quads => _quads;

    /// <summary>The quads that mention a blank node, each once (the blank node to quads map).</summary>
    public ReadOnlySpan<int> QuadsWith(int blank) => CollectionsMarshal.AsSpan(_mentions[blank]);

    public string LabelOf(int blank) => _labels[blank];

    public ReadOnlySpan<byte> TextOf(Slice slice) => _text[slice];

    public void Dispose() => _text.Dispose();

    private EncodedTerm Encode(RdfTerm term)
    {
        if (term is BlankNode blank)
        {
            return new EncodedTerm(NumberOf(blank.Label), default);
        }

        var start = _text.Length;
        TermEncoding.Write(_text, term);
        return new EncodedTerm(EncodedTerm.NotBlank, _text.Since(start));
    }

    private int NumberOf(string label)
    {
        if (!_numbers.TryGetValue(label, out var number))
        {
            number = _labels.Count;
            _numbers[label] = number;
            _labels.Add(label);
            _mentions.Add([]);
        }

        return number;
    }

    private void Mention(EncodedTerm term, int quad)
    {
        if (term.IsBlank && _mentions[term.Blank] is var quads && (quads.Count == 0 || quads[^1] != quad))
        {
            quads.Add(quad);
        }
    }
}
