using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>Every status of a credential (Open Badges 3.0, Verification, step 4).</summary>
internal static class CredentialStatus
{
    public static async ValueTask CheckAsync(Inquiry inquiry, Credential credential, ProvenKey key)
    {
        var findings = inquiry.Findings;
        var statuses = credential.Document.Values("credentialStatus").ToList();
        if (statuses.Count == 0)
        {
            findings.Pass(CheckCodes.NoStatus);
            return;
        }

        var clear = true;
        foreach (var status in statuses)
        {
            clear &= await IsClearAsync(inquiry, credential, key, status);
        }

        if (clear)
        {
            findings.Pass(CheckCodes.Revocation);
        }
    }

    private static async ValueTask<bool> IsClearAsync(Inquiry inquiry, Credential credential, ProvenKey key, JsonElement status)
    {
        if (status.HasType("BitstringStatusListEntry"))
        {
            return await BitstringStatus.IsClearAsync(inquiry, credential, key, status);
        }

        return status.HasType("1EdTechRevocationList")
            ? await OneEdTechRevocation.IsClearAsync(inquiry, credential, status)
            : inquiry.Findings.CannotCheck(CheckCodes.Revocation, status.Text("type") ?? string.Empty);
    }
}
