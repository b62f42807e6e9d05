using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>What remains to be checked once the proof holds, whatever its kind (Open Badges 3.0, Verification, steps 3 to 6).</summary>
internal static class ProvenCredential
{
    public static async Task CheckAsync(Inquiry inquiry, Credential credential, ProvenKey key, DateTimeOffset? validUntil)
    {
        var findings = inquiry.Findings;
        findings.Facts = FactsOf(credential);

        // 3. A refresh service may hold a newer copy; it is not asked, so as not to tell it who looks.
        if (credential.Document.Member("refreshService") is not null)
        {
            findings.Skip(CheckCodes.Refresh);
        }

        // 4. The credential is not revoked, has begun and has not ended.
        await CredentialStatus.CheckAsync(inquiry, credential, key);
        ValidityPeriod.Check(inquiry, credential.ValidFrom, validUntil);

        // 5. The recipient, when the caller knows one.
        Recipient.Check(inquiry, credential.Subject.Values("identifier").Select(IdentityOf));

        // 6. Endorsements are credentials of their own.
        if (credential.Document.Member("endorsement") is not null || credential.Document.Member("endorsementJwt") is not null)
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
