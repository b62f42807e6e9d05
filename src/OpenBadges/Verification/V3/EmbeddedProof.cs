using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A credential in JSON: its form is checked; its linked-data proof needs more than this library has.</summary>
internal static class EmbeddedProof
{
    public static void Check(Findings findings, JsonElement document)
    {
        if (CredentialForm.Read(findings, document) is null)
        {
            return;
        }

        // A credential must be secured by a proof inside or by a JWS around it (Open Badges 3.0, Proofs).
        if (document.Values("proof").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } proof)
        {
            findings.Fail(CheckCodes.Proof);
            return;
        }

        findings.CannotCheck(CheckCodes.Proof, proof.Text("cryptosuite") ?? proof.Text("type") ?? string.Empty);
    }
}
