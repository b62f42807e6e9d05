using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>The list of revoked signed Assertions an issuer publishes (Open Badges 2.0, RevocationList).</summary>
internal static class RevocationList
{
    public static async ValueTask CheckAsync(Inquiry inquiry, JsonElement assertion, JsonElement issuer)
    {
        var findings = inquiry.Findings;
        if (issuer.Member("revocationList")?.IdOf() is not { } address)
        {
            findings.Pass(CheckCodes.NoStatus);
            return;
        }

        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        if (fetched is not { Outcome: FetchOutcome.Found, Json: { } list } || !list.HasType("RevocationList"))
        {
            findings.CannotCheck(CheckCodes.Revocation, address);
            return;
        }

        if (list.Member("issuer")?.IdOf() is { } owner && owner != issuer.Text("id"))
        {
            findings.Fail(CheckCodes.StatusList, address);
            return;
        }

        var id = assertion.Text("id")!;
        foreach (var entry in list.Values("revokedAssertions"))
        {
            // Lists that issuers carried over from 1.x name the uid.
            if (entry.IdOf() == id || (entry.Text("uid") is { } uid && uid == assertion.Text("uid")))
            {
                findings.Fail(CheckCodes.Revocation, id);
                if (entry.Text("revocationReason") is { Length: > 0 } reason)
                {
                    findings.Fail(CheckCodes.RevocationReason, reason);
                }

                return;
            }
        }

        findings.Pass(CheckCodes.Revocation);
    }
}
