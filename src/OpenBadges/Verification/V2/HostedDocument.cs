using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>An Assertion or Endorsement as its own address serves it (Open Badges 2.0, "Hosted Verification").</summary>
internal static class HostedDocument
{
    /// <summary>The published document; null when there is none, or when it was withdrawn.</summary>
    /// <param name="inquiry">The verification under way.</param>
    /// <param name="id">The address.</param>
    /// <param name="given">The copy that was given, if one was: it is discarded.</param>
    /// <param name="fetchedFrom">Where the copy has just been fetched from.</param>
    public static async ValueTask<JsonElement?> LoadAsync(Inquiry inquiry, string id, JsonElement? given, Uri? fetchedFrom = null)
    {
        var findings = inquiry.Findings;
        if (given is not null && fetchedFrom?.OriginalString == id)
        {
            return IsRevoked(findings, given.Value, id) ? null : given;
        }

        var fetched = await inquiry.Documents.GetAsync(id, DocumentFetcher.JsonTypes);
        switch (fetched)
        {
            case { Outcome: FetchOutcome.Gone }:
                ReportRevoked(findings, fetched.Json, id);
                return null;
            case { Outcome: FetchOutcome.Unavailable }:
                findings.CannotCheck(CheckCodes.Hosted, id);
                return null;
            case { Outcome: FetchOutcome.Found, Json: { } published } when published.Text("id") == id:
                if (given is { } copy && !JsonElement.DeepEquals(copy, published))
                {
                    findings.Warn(CheckCodes.Copy);
                }

                return IsRevoked(findings, published, id) ? null : published;
            default:
                findings.Fail(CheckCodes.Hosted, id);
                return null;
        }
    }

    /// <summary>Reports a revocation, with its reason if one is published.</summary>
    public static void ReportRevoked(Findings findings, JsonElement? body, string id)
    {
        findings.Fail(CheckCodes.Revocation, id);
        if (body?.Text("id") == id && body?.Text("revocationReason") is { Length: > 0 } reason)
        {
            findings.Fail(CheckCodes.RevocationReason, reason);
        }
    }

    // A revoked document may have lost everything but its id.
    private static bool IsRevoked(Findings findings, JsonElement published, string id)
    {
        if (published.Member("revoked") is not { ValueKind: JsonValueKind.True })
        {
            return false;
        }

        ReportRevoked(findings, published, id);
        return true;
    }
}
