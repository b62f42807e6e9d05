using System.Text;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>Reads and writes RDF datasets as N-Quads (RDF 1.1 N-Quads).</summary>
public static class NQuads
{
    /// <summary>Reads a dataset.</summary>
    /// <param name="text">N-Quads, one statement a line.</param>
    /// <exception cref="LinkedDataException"><c>nquads.syntax</c>: the text breaks the grammar.</exception>
    public static RdfDataset Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dataset = new RdfDataset();
        var reader = new NQuadsReader(text);
        while (reader.TryRead(out var quad))
        {
            dataset.Add(quad);
        }

        return dataset;
    }

    /// <summary>Writes a dataset in its own order and with its own blank node labels: not the canonical form.</summary>
    /// <param name="dataset">The dataset.</param>
    public static string Write(RdfDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var buffer = new Utf8Buffer(4096);
        foreach (var quad in dataset.Quads)
        {
            TermEncoding.Write(buffer, quad.Subject);
            buffer.Append((byte)' ');
            TermEncoding.Write(buffer, quad.Predicate);
            buffer.Append((byte)' ');
            TermEncoding.Write(buffer, quad.Object);
            if (quad.Graph is not null)
            {
                buffer.Append((byte)' ');
                TermEncoding.Write(buffer, quad.Graph);
            }

            buffer.Append(" .\n"u8);
        }

        return Encoding.UTF8.GetString(buffer.Written);
    }
}
