using System.Text;

namespace OpenBadges.LinkedData;

/// <summary>A dataset in its canonical form (RDFC-1.0 §5): what an <c>rdfc</c> proof hashes.</summary>
public sealed class CanonicalNQuads
{
    internal CanonicalNQuads(byte[] utf8, IReadOnlyDictionary<string, string> issuedIdentifiers)
    {
        Utf8 = utf8;
        IssuedIdentifiers = issuedIdentifiers;
    }

    /// <summary>The sorted lines, UTF-8 without a byte order mark, each ended by a line feed.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>From a blank node's label in the dataset to its canonical name, both without <c>_:</c> (RDFC-1.0 §4.4.3, step 7).</summary>
    public IReadOnlyDictionary<string, string> IssuedIdentifiers { get; }

    /// <summary>The lines as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
