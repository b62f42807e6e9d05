using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>The BadgeClass and the issuer's Profile behind an Assertion.</summary>
internal sealed record Definition(JsonElement Badge, JsonElement Issuer)
{
    public string IssuerId => Issuer.Text("id")!;

    /// <summary>Loads and checks both; null when a check failed.</summary>
    public static async ValueTask<Definition?> LoadAsync(Inquiry inquiry, JsonElement assertion)
    {
        var findings = inquiry.Findings;
        if (await BadgeAsync(inquiry, assertion) is not { } badge)
        {
            return null;
        }

        // A profile embedded in the badge could name any issuer: it counts only as read from its own address.
        if (badge.Member("issuer")?.IdOf() is not { } issuerId)
        {
            findings.Fail(CheckCodes.Required, "issuer");
            return null;
        }

        if (await LinkedObject.LoadAsync(inquiry, CheckCodes.Profile, issuerId, "Issuer", "Profile") is not { } issuer
            || !RequiredMembers.Check(findings, issuer, "id", "name", "url", "email"))
        {
            return null;
        }

        findings.Pass(CheckCodes.Profile, issuer.Text("name") ?? issuerId);
        return new Definition(badge, issuer);
    }

    private static async ValueTask<JsonElement?> BadgeAsync(Inquiry inquiry, JsonElement assertion)
    {
        var findings = inquiry.Findings;
        var given = assertion.Values("badge").FirstOrDefault();
        JsonElement? badge = given.Member("name") is not null
            ? given
            : given.IdOf() is { } address
                ? await LinkedObject.LoadAsync(inquiry, CheckCodes.Badge, address, "BadgeClass")
                : null;
        if (badge is null)
        {
            if (findings.IsSound)
            {
                findings.Fail(CheckCodes.Required, "badge");
            }

            return null;
        }

        if (!badge.Value.HasType("BadgeClass"))
        {
            findings.Fail(CheckCodes.Type, "badge", "BadgeClass");
            return null;
        }

        if (!RequiredMembers.Check(findings, badge.Value, "id", "name", "description", "image", "criteria", "issuer"))
        {
            return null;
        }

        findings.Pass(CheckCodes.Badge, badge.Value.Text("name") ?? string.Empty);
        return badge;
    }
}
