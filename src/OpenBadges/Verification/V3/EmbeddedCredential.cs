using System.Text.Json;

namespace OpenBadges.Verification.V3;

/// <summary>Verification of a credential in JSON (Open Badges 3.0, "Verification" and "Linked Data Proof Format").</summary>
internal static class EmbeddedCredential
{
    public static async Task CheckAsync(Inquiry inquiry, JsonElement document)
    {
        // 1. The credential conforms.
        if (CredentialForm.Read(inquiry.Findings, document) is not { } credential)
        {
            return;
        }

        // 2. The proof holds, and its key is the issuer's.
        if (await EmbeddedProof.CheckAsync(inquiry, document, credential.IssuerId) is { } key)
        {
            await ProvenCredential.CheckAsync(inquiry, credential, key, credential.ValidUntil);
        }
    }
}
