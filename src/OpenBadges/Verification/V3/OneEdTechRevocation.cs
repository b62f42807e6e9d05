using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>1EdTech Revocation List Status Method 1.0: a plain list of revoked credentials.</summary>
internal static class OneEdTechRevocation
{
    public static async ValueTask<bool> IsClearAsync(Inquiry inquiry, Credential credential, JsonElement status)
    {
        var findings = inquiry.Findings;
        if (status.Text("id") is not { } address)
        {
            return findings.Fail(CheckCodes.Required, "credentialStatus.id");
        }

        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        if (fetched is not { Outcome: FetchOutcome.Found, Json: { } list })
        {
            return findings.CannotCheck(CheckCodes.Revocation, address);
        }

        if (list.Member("issuer")?.IdOf() is { } issuer && issuer != credential.IssuerId)
        {
            return findings.Fail(CheckCodes.StatusList, address);
        }

        foreach (var entry in list.Values("revokedCredential"))
        {
            // Listed means revoked, unless the entry says otherwise.
            if (entry.Text("id") == credential.Id && entry.Member("revoked") is not { ValueKind: JsonValueKind.False })
            {
                return Report(findings, credential.Id, entry.Text("revocationReason"));
            }
        }

        return true;
    }

    private static bool Report(Findings findings, string id, string? reason)
    {
        findings.Fail(CheckCodes.Revocation, id);
        return string.IsNullOrEmpty(reason) ? false : findings.Fail(CheckCodes.RevocationReason, reason);
    }
}
