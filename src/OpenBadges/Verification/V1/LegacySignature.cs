using System.Text;
using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V1;

/// <summary>The key and the list of revocations of a signed Assertion of 1.x.</summary>
internal static class LegacySignature
{
    public static async ValueTask<bool> CheckAsync(Inquiry inquiry, ParsedJws jws, string keyId)
    {
        var findings = inquiry.Findings;
        var fetched = await inquiry.Documents.GetAsync(keyId, DocumentFetcher.PemTypes);
        if (fetched.Outcome == FetchOutcome.Unavailable)
        {
            return findings.CannotCheck(CheckCodes.Key, keyId);
        }

        if (fetched.Outcome != FetchOutcome.Found || PemKey.Read(Encoding.UTF8.GetString(fetched.Document!.Body.Span), keyId) is not { } key)
        {
            return findings.Fail(CheckCodes.Key, keyId);
        }

        if (!key.Verify(jws.SigningInput, jws.Signature))
        {
            return findings.Fail(CheckCodes.Signature);
        }

        findings.Pass(CheckCodes.Signature);
        return true;
    }

    /// <summary>The list is one object: each revoked uid with its reason.</summary>
    public static async ValueTask CheckRevocationAsync(Inquiry inquiry, JsonElement assertion, JsonElement issuer)
    {
        var findings = inquiry.Findings;
        if (issuer.Text("revocationList") is not { } address)
        {
            findings.Pass(CheckCodes.NoStatus);
            return;
        }

        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        if (fetched is not { Outcome: FetchOutcome.Found, Json: { } list })
        {
            findings.CannotCheck(CheckCodes.Revocation, address);
        }
        else if (assertion.Text("uid") is { } uid && list.TryGetProperty(uid, out var reason))
        {
            findings.Fail(CheckCodes.Revocation, uid);
            if (reason.ValueKind == JsonValueKind.String && reason.GetString() is { Length: > 0 } text)
            {
                findings.Fail(CheckCodes.RevocationReason, text);
            }
        }
        else
        {
            findings.Pass(CheckCodes.Revocation);
        }
    }
}
