using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>SignedBadge verification (Open Badges 2.0, "Signed Badges").</summary>
internal static class SignedAssertion
{
    public static async Task CheckAsync(Inquiry inquiry, ParsedJws jws, JsonElement assertion)
    {
        var findings = inquiry.Findings;

        // 1. The header names RS256, the only algorithm the 1EdTech validator of this version knows.
        if (StrictJson.ParseObject(jws.Header) is not { } header || header.Member("crit") is not null)
        {
            findings.Fail(CheckCodes.Header, "crit");
            return;
        }

        if (header.Text("alg") != "RS256")
        {
            findings.Fail(CheckCodes.Algorithm, header.Text("alg") ?? string.Empty);
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
        if (AssertionForm.Verification(assertion).Member("creator")?.IdOf() is not { } keyId)
        {
            findings.Fail(CheckCodes.Required, "creator");
            return;
        }

        if (await PublicKey.LoadAsync(inquiry, keyId) is not { } key)
        {
            return;
        }

        if (!key.Verify(jws))
        {
            findings.Fail(CheckCodes.Signature);
            return;
        }

        findings.Pass(CheckCodes.Signature);

        // 4. BadgeClass and issuer are well formed, and key and issuer name each other.
        if (await Definition.LoadAsync(inquiry, assertion) is not { } definition || !BelongsTo(findings, keyId, key, definition))
        {
            return;
        }

        // 5. The issuer's list of revocations does not name the Assertion.
        await RevocationList.CheckAsync(inquiry, assertion, definition.Issuer);

        // 6. Dates and recipient.
        AwardedAssertion.Check(inquiry, assertion, definition);
    }

    private static bool BelongsTo(Findings findings, string keyId, PublicKey key, Definition definition)
    {
        var listed = definition.Issuer.Values("publicKey").Any(listed => listed.IdOf() == keyId);
        if (listed && key.Owner == definition.IssuerId)
        {
            findings.Pass(CheckCodes.IssuerKey, definition.IssuerId);
            return true;
        }

        return findings.Fail(CheckCodes.IssuerKey, definition.IssuerId);
    }
}
