using System.Text;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>
/// Hash N-Degree Quads (RDFC-1.0 §4.8): tells apart blank nodes whose own quads look the same, by the nodes around
/// them. Its cost can grow with the factorial of the dataset, so it is counted.
/// </summary>
internal sealed class NDegreeHasher(EncodedDataset dataset, string[] firstDegree, IdentifierIssuer canonical, Rdfc10Options options) : IDisposable
{
    // The nodes of a long chain that look alike call one another; the stack must hold them.
    private const int DepthLimit = 500;

    private readonly Utf8Buffer _input = new(256);
    private readonly IdentifierIssuer _issuer = new("b", dataset.BlankCount);
    private int _work;
    private int _depth;

    /// <summary>Hashes one node from the start.</summary>
    /// <returns>The hash, and the nodes in the order in which the temporary issuer named them.</returns>
    public (string Hash, int[] Named) Hash(int blank)
    {
        _issuer.GoBackTo(0);
        _issuer.Issue(blank);
        var hash = HashInside(blank);
        return (hash, _issuer.After(0));
    }

    public void Dispose() => _input.Dispose();

    /// <summary>The algorithm itself; the issuer is left as the one that it returns.</summary>
    private string HashInside(int blank)
    {
        if (++_depth > DepthLimit)
        {
            throw TooMuch();
        }

        Spend(1);

        // Steps 1 to 3: the related nodes, by what is seen of them from here.
        var related = RelatedTo(blank);

        // Step 4.
        var data = new StringBuilder();

        // Step 5.
        foreach (var (hash, blanks) in related)
        {
            // 5.1 to 5.6
            data.Append(hash).Append(ShortestPath(blanks));
        }

        _depth--;

        // Step 6.
        return HashOf(data.ToString());
    }

    private static LinkedDataException TooMuch() =>
        new("rdfc.work", "Too many blank nodes look alike: the dataset would cost more work than the limit allows.");

    private SortedDictionary<string, List<int>> RelatedTo(int blank)
    {
        var related = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var index in dataset.QuadsWith(blank))
        {
            Spend(1);
            ref readonly var quad = ref dataset.Quads[index];
            Relate(quad.Subject, (byte)'s', quad.Predicate);
            Relate(quad.Object, (byte)'o', quad.Predicate);
            Relate(quad.Graph, (byte)'g', quad.Predicate);
        }

        return related;

        // Steps 3.1.1 and 3.1.2.
        void Relate(EncodedTerm term, byte position, Slice predicate)
        {
            if (!term.IsBlank || term.Blank == blank)
            {
                return;
            }

            var hash = HashRelated(term.Blank, position, predicate);
            if (!related.TryGetValue(hash, out var blanks))
            {
                related[hash] = blanks = [];
            }

            blanks.Add(term.Blank);
        }
    }

    /// <summary>Hash Related Blank Node (RDFC-1.0 §4.7).</summary>
    private string HashRelated(int blank, byte position, Slice predicate)
    {
        // Steps 1 and 2; the encoded predicate has its angle brackets.
        _input.Length = 0;
        _input.Append(position);
        if (position != (byte)'g')
        {
            _input.Append(dataset.TextOf(predicate));
        }

        // Steps 3 and 4.
        if ((canonical.Find(blank) ?? _issuer.Find(blank)) is { } name)
        {
            _input.Append("_:"u8);
            _input.Append(name.AsSpan());
        }
        else
        {
            _input.Append(firstDegree[blank].AsSpan());
        }

        // Step 5.
        return FirstDegreeHashes.HashOf(_input.Written, options.Hash);
    }

    /// <summary>Steps 5.2 to 5.6: the least path through the nodes, over every order of them.</summary>
    private string ShortestPath(List<int> blanks)
    {
        // 5.2 and 5.3
        var path = new LeastPath();
        var start = _issuer.Order.Count;
        int[] chosen = [];
        var order = blanks.ToArray();
        Array.Sort(order);

        // 5.4
        do
        {
            // 5.4.1
            _issuer.GoBackTo(start);
            path.Restart();
            if (Follow(order, path) && path.TryChoose())
            {
                // 5.4.6
                chosen = _issuer.After(start);
                Spend(chosen.Length);
            }
        }
        while (Permutations.Advance(order));

        // 5.6
        _issuer.GoBackTo(start);
        foreach (var blank in chosen)
        {
            _issuer.Issue(blank);
        }

        return path.Chosen;
    }

    /// <summary>Steps 5.4.2 to 5.4.5; false as soon as the path cannot be the least.</summary>
    private bool Follow(ReadOnlySpan<int> order, LeastPath path)
    {
        // 5.4.2 and 5.4.3
        var recursion = new List<int>();

        // 5.4.4
        foreach (var blank in order)
        {
            Spend(1);
            path.Append("_:");
            if (canonical.Find(blank) is { } known)
            {
                // 5.4.4.1
                path.Append(known);
            }
            else
            {
                // 5.4.4.2
                if (_issuer.Find(blank) is null)
                {
                    recursion.Add(blank);
                }

                path.Append(_issuer.Issue(blank));
            }

            // 5.4.4.3
            if (path.IsBehind)
            {
                return false;
            }
        }

        // 5.4.5
        foreach (var blank in recursion)
        {
            var hash = HashInside(blank);
            path.Append("_:");
            path.Append(_issuer.Issue(blank));
            path.Append("<");
            path.Append(hash);
            path.Append(">");
            if (path.IsBehind)
            {
                return false;
            }
        }

        return true;
    }

    private string HashOf(string text)
    {
        _input.Length = 0;
        _input.Append(text.AsSpan());
        return FirstDegreeHashes.HashOf(_input.Written, options.Hash);
    }

    private void Spend(int steps)
    {
        _work += steps;
        if (_work > options.WorkLimit)
        {
            throw TooMuch();
        }
    }
}
