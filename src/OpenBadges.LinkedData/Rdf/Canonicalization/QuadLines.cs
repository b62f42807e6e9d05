namespace OpenBadges.LinkedData.Rdf;

/// <summary>Lines of N-Quads, collected and put in code point order.</summary>
internal sealed class QuadLines(EncodedDataset dataset) : IDisposable
{
    private readonly Utf8Buffer _text = new(4096);
    private readonly List<Slice> _lines = [];

    public void Clear()
    {
        _text.Length = 0;
        _lines.Clear();
    }

    /// <summary>Adds one line; the names of blank nodes come from the caller.</summary>
    public void Add<TNames>(in EncodedQuad quad, TNames names)
        where TNames : struct, IBlankNodeNames
    {
        var start = _text.Length;
        Write(quad.Subject, names);
        _text.Append((byte)' ');
        _text.Append(dataset.TextOf(quad.Predicate));
        _text.Append((byte)' ');
        Write(quad.Object, names);
        if (!quad.Graph.IsAbsent)
        {
            _text.Append((byte)' ');
            Write(quad.Graph, names);
        }

        _text.Append(" .\n"u8);
        _lines.Add(_text.Since(start));
    }

    /// <summary>The lines in order, one after the other. UTF-8 sorts by code point when it is compared byte by byte.</summary>
    public ReadOnlySpan<byte> Sorted()
    {
        if (_lines.Count == 1)
        {
            return _text.Written;
        }

        _lines.Sort((left, right) => _text[left].SequenceCompareTo(_text[right]));
        var sorted = _text.Length;
        foreach (var line in _lines)
        {
            _text.AppendOwn(line);
        }

        return _text.Written[sorted..];
    }

    public void Dispose() => _text.Dispose();

    private void Write<TNames>(EncodedTerm term, TNames names)
        where TNames : struct, IBlankNodeNames
    {
        if (!term.IsBlank)
        {
            _text.Append(dataset.TextOf(term.Text));
            return;
        }

        _text.Append("_:"u8);
        _text.Append(names.NameOf(term.Blank).AsSpan());
    }
}
