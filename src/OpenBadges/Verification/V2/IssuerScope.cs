using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>Whether the issuer vouches for the address of a hosted Assertion or Endorsement (Open Badges 2.0, VerificationObject of a Profile).</summary>
internal static class IssuerScope
{
    public static bool Check(Findings findings, string id, JsonElement issuer, string? badgeId)
    {
        var issuerId = issuer.Text("id")!;
        var rules = issuer.Values("verification").FirstOrDefault();
        var prefixes = Texts(rules, "startsWith");
        var origins = Texts(rules, "allowedOrigins");
        var inScope = prefixes.Count + origins.Count == 0
            ? SharesOrigin(issuerId, id) && SharesOrigin(issuerId, badgeId)
            : (prefixes.Count == 0 || prefixes.Exists(prefix => StartsWith(id, prefix)))
              && (origins.Count == 0 || origins.Exists(origin => IsAt(id, origin)));
        if (inScope)
        {
            findings.Pass(CheckCodes.Scope);
            return true;
        }

        return findings.Fail(CheckCodes.Scope, id, issuerId);
    }

    private static List<string> Texts(JsonElement rules, string name) =>
        [.. rules.Values(name).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)];

    // A BadgeClass embedded under an opaque id came with the Assertion and has no origin of its own.
    private static bool SharesOrigin(string issuerId, string? id) =>
        WebAddress.Parse(id) is { } address
            ? WebAddress.Parse(issuerId) is { } issuer && WebAddress.SameOrigin(issuer, address)
            : id is not null;

    // A prefix that stops inside the host name would also match somebody else's longer host name.
    private static bool StartsWith(string id, string prefix) =>
        id.StartsWith(prefix, StringComparison.Ordinal)
        && WebAddress.Parse(prefix) is { } scope
        && WebAddress.Parse(id) is { } address
        && WebAddress.SameOrigin(scope, address);

    private static bool IsAt(string id, string origin) =>
        WebAddress.Parse(id) is { } address
        && (string.Equals(address.Host, origin, StringComparison.OrdinalIgnoreCase)
            || string.Equals(address.Authority, origin, StringComparison.OrdinalIgnoreCase));
}
