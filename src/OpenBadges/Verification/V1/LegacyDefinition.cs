using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V1;

/// <summary>The badge and the issuer behind an Assertion of 1.x, and the address of the issuer's document.</summary>
internal sealed record LegacyDefinition(JsonElement Badge, JsonElement Issuer, string IssuerId)
{
    public string? IssuerName => Issuer.Text("name") ?? Issuer.Text("org");

    public static async ValueTask<LegacyDefinition?> LoadAsync(Inquiry inquiry, JsonElement assertion)
    {
        var findings = inquiry.Findings;

        // In 0.5 both are part of the Assertion, and the issuer is known by its origin.
        if (assertion.Member("badge") is not { } given || await ObjectAsync(inquiry, CheckCodes.Badge, given) is not { } badge)
        {
            return null;
        }

        if (!RequiredMembers.Check(findings, badge, "name", "description", "image", "criteria", "issuer"))
        {
            return null;
        }

        findings.Pass(CheckCodes.Badge, badge.Text("name") ?? string.Empty);
        var publisher = badge.Member("issuer")!.Value;
        if (await ObjectAsync(inquiry, CheckCodes.Profile, publisher) is not { } issuer || !RequiredMembers.Check(findings, issuer, "name"))
        {
            return null;
        }

        if ((publisher.IdOf() ?? issuer.Text("origin")) is not { } id)
        {
            findings.Fail(CheckCodes.Required, "issuer.origin");
            return null;
        }

        return new LegacyDefinition(badge, issuer, id);
    }

    private static async ValueTask<JsonElement?> ObjectAsync(Inquiry inquiry, string code, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            return value;
        }

        var address = value.IdOf() ?? string.Empty;
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        if (fetched is { Outcome: FetchOutcome.Found, Json: { } json })
        {
            return json;
        }

        _ = fetched.Outcome == FetchOutcome.Unavailable
            ? inquiry.Findings.CannotCheck(code, address)
            : inquiry.Findings.Fail(code, address);
        return null;
    }
}
