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

        var id = assertion.Text("id")!;
        foreach (var entry in list.Values("revokedAssertions"))
        {
            if (entry.IdOf() == id)
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
