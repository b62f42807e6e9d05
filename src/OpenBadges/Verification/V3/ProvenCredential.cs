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

        // 3. A refresh service may hold a newer copy.
        if (!inquiry.IsAside)
        {
            await CredentialRefresh.CheckAsync(inquiry, credential);
        }

        // 4. The credential is not revoked, has begun and has not ended.
        await CredentialStatus.CheckAsync(inquiry, credential, key);
        ValidityPeriod.Check(inquiry, credential.ValidFrom, validUntil);

        if (inquiry.IsAside)
        {
            return;
        }

        if (credential.IsEndorsement)
        {
            findings.Pass(CheckCodes.EndorsedEntity, credential.Subject.Text("id")!);
            return;
        }

        // 5. The recipient, when the caller knows one.
        Recipient.Check(inquiry, credential.Subject.Values("identifier").Select(IdentityOf));

        // 6. Endorsements are credentials of their own.
        await Endorsements.CheckAsync(inquiry, credential);
    }

    private static BadgeFacts FactsOf(Credential credential) => new(
        credential.Id,
        credential.Achievement is { } achievement ? achievement.Text("name") : credential.Document.Text("name"),
        credential.Achievement is { } described ? described.Text("description") : credential.Subject.Text("endorsementComment"),
        credential.IssuerId,
        credential.Document.Member("issuer")?.Text("name"),
        Iso8601.Parse(credential.Document.Text("awardedDate")) ?? credential.ValidFrom,
        credential.ValidUntil,
        (credential.Achievement is { } pictured ? ImageAddress.Of(pictured) : null) ?? ImageAddress.Of(credential.Document));

    private static ClaimedIdentity? IdentityOf(JsonElement identity) =>
        identity.Text("identityHash") is { } hash && KindOf(identity.Text("identityType")) is { } kind
            ? ClaimedIdentity.Of(hash, identity.Text("salt"), identity.Member("hashed") is { ValueKind: JsonValueKind.True }, kind)
            : null;

    private static RecipientKind? KindOf(string? identityType) => identityType switch
    {
        "emailAddress" => RecipientKind.Email,
        "identifier" => RecipientKind.Identifier,
        _ => null,
    };
}
