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
    private int _work;
    private int _depth;

    public (string Hash, IdentifierIssuer Issuer) Hash(int blank, IdentifierIssuer issuer)
    {
        if (++_depth > DepthLimit)
        {
            throw TooMuch();
        }

        Spend(1);

        // Steps 1 to 3: the related nodes, by what is seen of them from here.
        var related = RelatedTo(blank, issuer);

        // Step 4.
        var data = new StringBuilder();

        // Step 5.
        foreach (var (hash, blanks) in related)
        {
            // 5.1
            data.Append(hash);

            // 5.2 to 5.5
            var (path, chosen) = ShortestPath(blanks, issuer);
            data.Append(path);

            // 5.6
            issuer = chosen;
        }

        _depth--;

        // Step 6.
        return (HashOf(data.ToString()), issuer);
    }

    public void Dispose() => _input.Dispose();

    private static LinkedDataException TooMuch() =>
        new("rdfc.work", "Too many blank nodes look alike: the dataset would cost more work than the limit allows.");

    private SortedDictionary<string, List<int>> RelatedTo(int blank, IdentifierIssuer issuer)
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

            var hash = HashRelated(term.Blank, position, predicate, issuer);
            if (!related.TryGetValue(hash, out var blanks))
            {
                related[hash] = blanks = [];
            }

            blanks.Add(term.Blank);
        }
    }

    /// <summary>Hash Related Blank Node (RDFC-1.0 §4.7).</summary>
    private string HashRelated(int blank, byte position, Slice predicate, IdentifierIssuer issuer)
    {
        // Steps 1 and 2; the encoded predicate has its angle brackets.
        _input.Length = 0;
        _input.Append(position);
        if (position != (byte)'g')
        {
            _input.Append(dataset.TextOf(predicate));
        }

        // Steps 3 and 4.
        if ((canonical.Find(blank) ?? issuer.Find(blank)) is { } name)
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

    /// <summary>Steps 5.2 to 5.5: the least path through the nodes, over every order of them.</summary>
    private (string Path, IdentifierIssuer Issuer) ShortestPath(List<int> blanks, IdentifierIssuer issuer)
    {
        // 5.2 and 5.3
        var chosenPath = "";
        var chosenIssuer = issuer;
        var order = blanks.ToArray();
        Array.Sort(order);

        // 5.4
        do
        {
            Spend(order.Length);
            var copy = issuer.Copy();
            if (PathOf(order, ref copy, chosenPath) is { } path && (chosenPath.Length == 0 || string.CompareOrdinal(path, chosenPath) < 0))
            {
                // 5.4.6
                (chosenPath, chosenIssuer) = (path, copy);
            }
        }
        while (Permutations.Advance(order));

        return (chosenPath, chosenIssuer);
    }

    /// <summary>Steps 5.4.2 to 5.4.5; null as soon as the path cannot be the least.</summary>
    private string? PathOf(ReadOnlySpan<int> order, ref IdentifierIssuer copy, string chosen)
    {
        // 5.4.2 and 5.4.3
        var path = new StringBuilder();
        var recursion = new List<int>();

        // 5.4.4
        foreach (var blank in order)
        {
            if (canonical.Find(blank) is { } known)
            {
                // 5.4.4.1
                path.Append("_:").Append(known);
            }
            else
            {
                // 5.4.4.2
                if (copy.Find(blank) is null)
                {
                    recursion.Add(blank);
                }

                path.Append("_:").Append(copy.Issue(blank));
            }

            // 5.4.4.3
            if (IsBehind(path, chosen))
            {
                return null;
            }
        }

        // 5.4.5
        foreach (var blank in recursion)
        {
            var (hash, issuer) = Hash(blank, copy);
            path.Append("_:").Append(copy.Issue(blank)).Append('<').Append(hash).Append('>');
            copy = issuer;
            if (IsBehind(path, chosen))
            {
                return null;
            }
        }

        return path.ToString();
    }

    private static bool IsBehind(StringBuilder path, string chosen) =>
        chosen.Length != 0 && path.Length >= chosen.Length && string.CompareOrdinal(path.ToString(), chosen) > 0;

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
