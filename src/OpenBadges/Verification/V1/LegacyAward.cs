using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V1;

/// <summary>What an authentic Assertion of 1.x says: facts, dates, recipient.</summary>
internal static class LegacyAward
{
    public static readonly string[] DateMembers = ["issuedOn", "issued_on", "expires"];

    public static void Report(Inquiry inquiry, JsonElement assertion, LegacyDefinition definition, string id)
    {
        var issuedOn = LegacyDates.Read(assertion.Member("issuedOn") ?? assertion.Member("issued_on"));
        var expires = LegacyDates.Read(assertion.Member("expires"));
        inquiry.Findings.Facts = new BadgeFacts(
            id,
            definition.Badge.Text("name"),
            definition.Badge.Text("description"),
            definition.IssuerId,
            definition.IssuerName,
            issuedOn,
            expires,
            ImageAddress.Of(definition.Badge));

        // 0.5 lets the date of issue be absent.
        ValidityPeriod.Check(inquiry, issuedOn ?? DateTimeOffset.UnixEpoch, expires);
        Recipient.Check(inquiry, assertion.Values("recipient").Select(recipient => IdentityOf(assertion, recipient)));
    }

    // In 0.5 the recipient is a text, in clear or hashed, and the salt stands beside it.
    private static ClaimedIdentity? IdentityOf(JsonElement assertion, JsonElement recipient)
    {
        if (recipient.ValueKind == JsonValueKind.String)
        {
            var text = recipient.GetString()!;
            return ClaimedIdentity.Of(text, assertion.Text("salt"), hashed: text.Contains('$', StringComparison.Ordinal));
        }

        return recipient.Text("identity") is { } identity && recipient.Text("type") == "email"
            ? ClaimedIdentity.Of(identity, recipient.Text("salt"), recipient.Member("hashed") is { ValueKind: JsonValueKind.True })
            : null;
    }
}
