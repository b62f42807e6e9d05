using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>HostedBadge verification (Open Badges 2.0, "Hosted Verification").</summary>
internal static class HostedAssertion
{
    public static async Task CheckAsync(Inquiry inquiry, JsonElement given, Uri? fetchedFrom)
    {
        var findings = inquiry.Findings;
        if (!AssertionForm.IsAssertion(findings, given))
        {
            return;
        }

        if (given.Text("id") is not { } id)
        {
            findings.Fail(CheckCodes.Required, "id");
            return;
        }

        // 1. The Assertion is fetched from its own id; the copy that was given is discarded.
        if (await PublishedAsync(inquiry, id, given, fetchedFrom) is not { } assertion)
        {
            return;
        }

        // 2. A revoked Assertion may have lost everything but its id.
        if (assertion.Member("revoked") is { ValueKind: JsonValueKind.True })
        {
            ReportRevoked(findings, assertion, id);
            return;
        }

        // 3. The Assertion is well formed and of the hosted kind.
        if (!AssertionForm.IsAssertion(findings, assertion) || !AssertionForm.IsComplete(findings, assertion))
        {
            return;
        }

        if (AssertionForm.VerificationType(assertion) != "HostedBadge")
        {
            findings.Fail(CheckCodes.Verification);
            return;
        }

        findings.Pass(CheckCodes.Hosted, id);

        // 4. BadgeClass and issuer are well formed, and the Assertion lies in the issuer's scope.
        if (await Definition.LoadAsync(inquiry, assertion) is not { } definition
            || !IssuerScope.Check(findings, assertion, definition))
        {
            return;
        }

        findings.Pass(CheckCodes.Revocation);

        // 5. Dates and recipient.
        AwardedAssertion.Check(inquiry, assertion, definition);
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

    private static async ValueTask<JsonElement?> PublishedAsync(Inquiry inquiry, string id, JsonElement given, Uri? fetchedFrom)
    {
        var findings = inquiry.Findings;
        if (fetchedFrom?.OriginalString == id)
        {
            return given;
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
                if (!JsonElement.DeepEquals(given, published))
                {
                    findings.Warn(CheckCodes.Copy);
                }

                return published;
            default:
                findings.Fail(CheckCodes.Hosted, id);
                return null;
        }
    }
}
