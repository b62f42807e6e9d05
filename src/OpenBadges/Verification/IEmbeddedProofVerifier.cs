using System.Text.Json;

namespace OpenBadges.Verification;

/// <summary>
/// Verifies the proofs inside a JSON credential (W3C VC Data Integrity), which takes linked data and is therefore left
/// to the package OpenBadges.LinkedData. The implementation answers with a report for any document, and is safe for
/// concurrent use.
/// </summary>
public interface IEmbeddedProofVerifier
{
    /// <summary>Verifies every proof of a credential.</summary>
    /// <param name="document">The credential, read without duplicate members.</param>
    /// <param name="issuerId">Who must have made one of the proofs.</param>
    /// <param name="documents">Where keys may be fetched; already bounded.</param>
    /// <param name="cancellationToken">Stops the fetching.</param>
    ValueTask<EmbeddedProofReport> VerifyAsync(JsonElement document, string issuerId, ILinkedDocuments documents, CancellationToken cancellationToken);
}
