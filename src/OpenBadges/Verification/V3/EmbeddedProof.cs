using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The proofs inside a JSON credential, checked by whoever can, and whether their key is the issuer's.</summary>
internal static class EmbeddedProof
{
    public static async ValueTask<ProvenKey?> CheckAsync(Inquiry inquiry, JsonElement document, string issuerId)
    {
        var findings = inquiry.Findings;

        // A credential must be secured by a proof inside or by a JWS around it (Open Badges 3.0, Proofs).
        if (document.Values("proof").FirstOrDefault() is not { ValueKind: JsonValueKind.Object } proof)
        {
            findings.Fail(CheckCodes.Proof);
            return null;
        }

        if (inquiry.Proofs is not { } proofs)
        {
            findings.CannotCheck(CheckCodes.Proof, proof.Text("cryptosuite") ?? proof.Text("type") ?? string.Empty);
            return null;
        }

        var report = await proofs.VerifyAsync(document, issuerId, new BoundedDocuments(inquiry.Documents), inquiry.Documents.CancellationToken);
        findings.Add(report);
        if (report.Key is { } key)
        {
            return findings.HasFailed ? null : await BindAsync(inquiry, key, issuerId);
        }

        // Without a key nothing is established, whatever the checks say.
        _ = findings.IsSound && findings.CannotCheck(CheckCodes.Proof, proof.Text("cryptosuite") ?? proof.Text("type") ?? string.Empty);
        return null;
    }

    private static async ValueTask<ProvenKey?> BindAsync(Inquiry inquiry, EmbeddedProofKey key, string issuerId)
    {
        var proven = new ProvenKey(key.Thumbprint, [], key.IsConfirmed ? issuerId : null);
        return await IssuerBinding.CheckAsync(inquiry, inquiry.Findings, proven, issuerId) ? proven : null;
    }
}
