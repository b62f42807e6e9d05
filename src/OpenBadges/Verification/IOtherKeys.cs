using System.Text.Json;

namespace OpenBadges.Verification;

/// <summary>
/// Reads public keys of kinds that this package does not know, which some issuers sign VC-JWT with: Ed25519 and P-384,
/// and those written as Multikey. Left to the package OpenBadges.LinkedData, which has them for embedded proofs.
/// Safe for concurrent use.
/// </summary>
public interface IOtherKeys
{
    /// <summary>Reads a public JSON Web Key.</summary>
    /// <returns>Null when it is of no kind this one knows, or not valid.</returns>
    IOtherKey? FromJwk(JsonElement jwk);

    /// <summary>Reads a Multikey text such as <c>z6Mk…</c> (Controlled Identifiers 1.0 §2.2.2).</summary>
    /// <returns>Null when it is of no kind this one knows, or not valid.</returns>
    IOtherKey? FromMultikey(string text);
}
