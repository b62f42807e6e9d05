using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;

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

    /// <summary>Reads a JSON-LD document in safe mode with the bundled contexts, and canonicalises what it says.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">The hash and the limit of work; null for the defaults.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public static CanonicalNQuads FromJsonLd(ReadOnlySpan<byte> utf8, Rdfc10Options? options = null) =>
        Rdfc10.Canonicalize(JsonLdProcessor.Default.ToRdf(utf8), options);

    /// <summary>The same for a document that is parsed already; size, depth and duplicate members are the caller's to check.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The hash and the limit of work; null for the defaults.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public static CanonicalNQuads FromJsonLd(JsonElement document, Rdfc10Options? options = null) =>
        Rdfc10.Canonicalize(JsonLdProcessor.Default.ToRdf(document), options);

    /// <summary>The lines as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
