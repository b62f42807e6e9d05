using System.Text.Json;
using OpenBadges.Jose;

namespace OpenBadges.Verification.V2;

/// <summary>SignedBadge verification (Open Badges 2.0, "Signed Badges").</summary>
internal static class SignedAssertion
{
    public static async Task CheckAsync(Inquiry inquiry, ParsedJws jws, JsonElement assertion)
    {
        var findings = inquiry.Findings;

        // 1. The header names RS256, the only algorithm the 1EdTech validator of this version knows.
        if (!SignedObject.HasHeader(findings, jws))
        {
            return;
        }

        // 2. The payload is a well-formed Assertion of the signed kind.
        if (!AssertionForm.IsAssertion(findings, assertion) || !AssertionForm.IsComplete(findings, assertion))
        {
            return;
        }

        if (AssertionForm.VerificationType(assertion) != "SignedBadge")
        {
            findings.Fail(CheckCodes.Verification);
            return;
        }

        // 3. The key that verification.creator names verifies the signature.
        if (await SignedObject.VerifyAsync(inquiry, jws, assertion) is not { } key)
        {
            return;
        }

        // 4. BadgeClass and issuer are well formed, and key and issuer name each other.
        if (await Definition.LoadAsync(inquiry, assertion) is not { } definition || !SignedObject.BelongsTo(findings, key, definition.Issuer))
        {
            return;
        }

        // 5. The issuer's list of revocations does not name the Assertion.
        await RevocationList.CheckAsync(inquiry, assertion, definition.Issuer);

        // 6. Dates, recipient and endorsements.
        await AwardedAssertion.CheckAsync(inquiry, assertion, definition);
    }
}
