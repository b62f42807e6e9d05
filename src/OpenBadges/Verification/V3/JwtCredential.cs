using System.Text.Json;
using OpenBadges.Jose;

namespace OpenBadges.Verification.V3;

/// <summary>Verification of a VC-JWT (Open Badges 3.0, "Verification" and "JSON Web Token Proof Format").</summary>
internal static class JwtCredential
{
    /// <summary>The credential, unless its integrity is not established.</summary>
    public static async Task<Credential?> CheckAsync(Inquiry inquiry, ParsedJws jws, JsonElement payload)
    {
        var findings = inquiry.Findings;

        // 1. The credential conforms; in the data model 1.1 it may sit in the vc claim.
        if (CredentialForm.Read(findings, VcClaim.CredentialOf(payload)) is not { } credential)
        {
            return null;
        }

        // 2. The proof holds, and the claims repeat the credential.
        if (await JwtProof.CheckAsync(inquiry, findings, jws, credential.IssuerId) is not { } key
            || !JwtClaimsComparison.Check(findings, payload, credential)
            || !await IssuerBinding.CheckAsync(inquiry, findings, key, credential.IssuerId))
        {
            return null;
        }

        await ProvenCredential.CheckAsync(inquiry, credential, key, JwtClaimsComparison.Expiry(payload, credential));
        return credential;
    }
}
