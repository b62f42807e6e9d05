using System.Security.Cryptography;
using System.Text.Json;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>Gives a JSON-LD document the one form its proof hashes, RDFC-1.0 over its RDF.</summary>
public interface ICanonicalizer
{
    /// <summary>Writes the canonical form in UTF-8.</summary>
    /// <param name="document">A JSON-LD document with its contexts.</param>
    /// <param name="hash">The hash the algorithm itself uses: SHA-256, or SHA-384 with a P-384 key (VC Data Integrity ECDSA §3.2.3).</param>
    /// <exception cref="UnknownContextException">A context is not known; it is never fetched.</exception>
    /// <exception cref="LinkedDataException">The document cannot be read in full, or exceeds a limit.</exception>
    byte[] Canonicalize(JsonElement document, HashAlgorithmName hash);
}
