using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>Verification of a VC-JWT (Open Badges 3.0, "Verification" and "JSON Web Token Proof Format").</summary>
internal static class JwtCredential
{
    public static async Task CheckAsync(Inquiry inquiry, ParsedJws jws, JsonElement payload)
    {
        var findings = inquiry.Findings;

        // 1. The credential conforms; in the data model 1.1 it may sit in the vc claim.
        var document = payload.Member("vc") is { ValueKind: JsonValueKind.Object } inner ? inner : payload;
        if (CredentialForm.Read(findings, document) is not { } credential)
        {
            return;
        }

        // 2. The proof holds, and the claims repeat the credential.
        if (await JwtProof.CheckAsync(findings, inquiry.Documents, jws, credential.IssuerId) is not { } key
            || !JwtClaimsComparison.Check(findings, payload, credential)
            || !await IssuerBinding.CheckAsync(findings, inquiry.Documents, key, credential.IssuerId))
        {
            return;
        }

        findings.Facts = FactsOf(credential);

        // 3. A refresh service may hold a newer copy; it is not asked, so as not to tell it who looks.
        if (document.Member("refreshService") is not null)
        {
            findings.Skip(CheckCodes.Refresh);
        }

        // 4. The credential is not revoked, has begun and has not ended.
        await CredentialStatus.CheckAsync(inquiry, credential, key);
        ValidityPeriod.Check(inquiry, credential.ValidFrom, JwtClaimsComparison.Expiry(payload, credential));

        // 5. The recipient, when the caller knows one.
        Recipient.Check(inquiry, credential.Subject.Values("identifier").Select(IdentityOf));

        // 6. Endorsements are credentials of their own.
        if (document.Member("endorsement") is not null || document.Member("endorsementJwt") is not null)
        {
            findings.Skip(CheckCodes.Endorsement);
        }
    }

    private static BadgeFacts FactsOf(Credential credential) => new(
        credential.Id,
        credential.Achievement.Text("name"),
        credential.Achievement.Text("description"),
        credential.IssuerId,
        credential.Document.Member("issuer")?.Text("name"),
        Iso8601.Parse(credential.Document.Text("awardedDate")) ?? credential.ValidFrom,
        credential.ValidUntil,
        ImageAddress.Of(credential.Achievement) ?? ImageAddress.Of(credential.Document));

    private static ClaimedIdentity? IdentityOf(JsonElement identity) =>
        identity.Text("identityHash") is { } hash && identity.Text("identityType") is "emailAddress"
            ? new ClaimedIdentity(hash, identity.Text("salt"), identity.Member("hashed") is { ValueKind: JsonValueKind.True })
            : null;
}
