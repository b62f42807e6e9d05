using System.Security.Cryptography;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>Gives a JSON-LD document the one form that <c>rdfc</c> proofs hash.</summary>
public interface ICanonicalizer
{
    /// <summary>Writes the canonical form of the document's RDF, in UTF-8.</summary>
    /// <param name="utf8Json">A JSON-LD document with its contexts.</param>
    /// <param name="hash">The hash the algorithm itself uses: SHA-256, or SHA-384 with a P-384 key (VC Data Integrity ECDSA §3.2.3).</param>
    /// <exception cref="UnknownContextException">A context is not known; it is never fetched.</exception>
    /// <exception cref="LinkedDataException">The document cannot be read in full, or exceeds a limit.</exception>
    ReadOnlyMemory<byte> Canonicalize(ReadOnlySpan<byte> utf8Json, HashAlgorithmName hash);
}
