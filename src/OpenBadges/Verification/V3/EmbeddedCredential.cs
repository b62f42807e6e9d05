using System.Text.Json;

namespace OpenBadges.Verification.V3;

/// <summary>Verification of a credential in JSON (Open Badges 3.0, "Verification" and "Linked Data Proof Format").</summary>
internal static class EmbeddedCredential
{
    /// <summary>The credential, unless its integrity is not established.</summary>
    public static async Task<Credential?> CheckAsync(Inquiry inquiry, JsonElement document)
    {
        // 1. The credential conforms.
        if (CredentialForm.Read(inquiry.Findings, document) is not { } credential)
        {
            return null;
        }

        // 2. The proof holds, and its key is the issuer's.
        if (await EmbeddedProof.CheckAsync(inquiry, document, credential.IssuerId) is not { } key)
        {
            return null;
        }

        await ProvenCredential.CheckAsync(inquiry, credential, key, credential.ValidUntil);
        return credential;
    }
}
