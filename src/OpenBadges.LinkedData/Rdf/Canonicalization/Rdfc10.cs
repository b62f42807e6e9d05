namespace OpenBadges.LinkedData.Rdf;

/// <summary>
/// RDF Dataset Canonicalization, RDFC-1.0 (W3C Recommendation, 21 May 2024): two datasets that say the same become
/// the same bytes, whatever their blank nodes are called.
/// </summary>
public static class Rdfc10
{
    /// <summary>Canonicalises a dataset (RDFC-1.0 §4.4).</summary>
    /// <param name="dataset">The dataset; it is only read.</param>
    /// <param name="options">The hash and the limit of work; null for the defaults.</param>
    /// <returns>The canonical N-Quads and the names that the blank nodes have in them.</returns>
    /// <exception cref="LinkedDataException"><c>rdfc.work</c>: the dataset would cost more work than the limit allows.</exception>
    public static CanonicalNQuads Canonicalize(RdfDataset dataset, Rdfc10Options? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options ??= Rdfc10Options.Default;

        // Steps 1 and 2.
        using var encoded = new EncodedDataset(dataset);
        using var lines = new QuadLines(encoded);
        var canonical = new IdentifierIssuer("c14n", encoded.BlankCount);

        // Step 3: nodes by their first degree hash, in code point order of the hash.
        var hashes = FirstDegreeHashes.Compute(encoded, lines, options.Hash);
        var blanks = new int[hashes.Length];
        for (var i = 0; i < blanks.Length; i++)
        {
            blanks[i] = i;
        }

        Array.Sort((string[])hashes.Clone(), blanks, StringComparer.Ordinal);

        // Step 4: a hash that one node alone has names it.
        var alike = new List<Range>();
        for (var start = 0; start < blanks.Length;)
        {
            var end = start + 1;
            while (end < blanks.Length && hashes[blanks[end]] == hashes[blanks[start]])
            {
                end++;
            }

            if (end - start == 1)
            {
                canonical.Issue(blanks[start]);
            }
            else
            {
                alike.Add(start..end);
            }

            start = end;
        }

        if (alike.Count != 0)
        {
            using var hasher = new NDegreeHasher(encoded, hashes, canonical, options);
            NameAlike(alike, blanks, canonical, hasher);
        }

        // Steps 6 and 7.
        lines.Clear();
        foreach (ref readonly var quad in encoded.Quads)
        {
            lines.Add(quad, new CanonicalNames(canonical));
        }

        var issued = new Dictionary<string, string>(blanks.Length);
        foreach (var blank in canonical.Order)
        {
            issued[encoded.LabelOf(blank)] = canonical.Find(blank)!;
        }

        return new CanonicalNQuads(lines.Sorted().ToArray(), issued);
    }

    /// <summary>Step 5: nodes that share a hash are named by the least of their paths.</summary>
    private static void NameAlike(List<Range> alike, int[] blanks, IdentifierIssuer canonical, NDegreeHasher hasher)
    {
        foreach (var range in alike)
        {
            // 5.1 and 5.2
            var paths = new List<(string Hash, int[] Named)>();
            foreach (var blank in blanks.AsSpan(range))
            {
                if (canonical.Find(blank) is null)
                {
                    paths.Add(hasher.Hash(blank));
                }
            }

            // 5.3
            foreach (var (_, named) in paths.OrderBy(path => path.Hash, StringComparer.Ordinal))
            {
                foreach (var blank in named)
                {
                    canonical.Issue(blank);
                }
            }
        }
    }
}
