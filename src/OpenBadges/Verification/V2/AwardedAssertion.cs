using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>What remains to check once an Assertion is known to be the issuer's: dates, recipient, endorsements.</summary>
internal static class AwardedAssertion
{
    public static async ValueTask CheckAsync(Inquiry inquiry, JsonElement assertion, Definition definition)
    {
        var findings = inquiry.Findings;
        var issuedOn = Iso8601.Parse(assertion.Text("issuedOn"))!.Value;
        var expires = Iso8601.Parse(assertion.Text("expires"));
        findings.Facts = new BadgeFacts(
            assertion.Text("id")!,
            definition.Badge.Text("name"),
            definition.Badge.Text("description"),
            definition.IssuerId,
            definition.Issuer.Text("name"),
            issuedOn,
            expires,
            ImageAddress.Of(assertion) ?? ImageAddress.Of(definition.Badge));

        ValidityPeriod.Check(inquiry, issuedOn, expires);
        Recipient.Check(inquiry, assertion.Values("recipient").Select(IdentityOf));
        await Endorsements.CheckAsync(inquiry, assertion, definition);
    }

    private static ClaimedIdentity? IdentityOf(JsonElement recipient) =>
        recipient.Text("identity") is { } identity && KindOf(recipient) is { } kind
            ? ClaimedIdentity.Of(identity, recipient.Text("salt"), recipient.Member("hashed") is { ValueKind: JsonValueKind.True }, kind)
            : null;

    private static RecipientKind? KindOf(JsonElement recipient) =>
        recipient.HasType("email") ? RecipientKind.Email : recipient.HasType("url") ? RecipientKind.Identifier : null;
}
