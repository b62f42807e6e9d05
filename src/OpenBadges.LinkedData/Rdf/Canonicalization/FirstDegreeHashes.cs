using System.Security.Cryptography;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>Hash First Degree Quads (RDFC-1.0 §4.6), worked out once for every blank node.</summary>
internal static class FirstDegreeHashes
{
    public static string[] Compute(EncodedDataset dataset, QuadLines lines, Rdfc10Hash algorithm)
    {
        var hashes = new string[dataset.BlankCount];
        for (var blank = 0; blank < hashes.Length; blank++)
        {
            // Steps 1 to 4: the node's quads, serialised with _:a and _:z, in code point order.
            lines.Clear();
            foreach (var quad in dataset.QuadsWith(blank))
            {
                lines.Add(dataset.Quads[quad], new FirstDegreeNames(blank));
            }

            // Step 5.
            hashes[blank] = HashOf(lines.Sorted(), algorithm);
        }

        return hashes;
    }

    /// <summary>Lower-case hexadecimal, whose order is that of the bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> data, Rdfc10Hash algorithm)
    {
        Span<byte> hash = stackalloc byte[SHA384.HashSizeInBytes];
        var length = algorithm == Rdfc10Hash.Sha384 ? SHA384.HashData(data, hash) : SHA256.HashData(data, hash);
        return Convert.ToHexStringLower(hash[..length]);
    }
}
