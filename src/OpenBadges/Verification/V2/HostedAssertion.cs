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
        // 2. A revoked Assertion may have lost everything but its id.
        if (await HostedDocument.LoadAsync(inquiry, id, given, fetchedFrom) is not { } assertion)
        {
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
            || !IssuerScope.Check(findings, id, definition.Issuer, definition.Badge.Text("id")))
        {
            return;
        }

        findings.Pass(CheckCodes.Revocation);

        // 5. Dates, recipient and endorsements.
        await AwardedAssertion.CheckAsync(inquiry, assertion, definition);
    }
}
