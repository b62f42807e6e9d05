using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The JOSE header of a VC-JWT (Open Badges 3.0, JOSE header).</summary>
internal sealed record JwtHeader(string Algorithm, string? Kid, SignatureKey? Jwk)
{
    public static JwtHeader? Read(Inquiry inquiry, Findings findings, ReadOnlySpan<byte> utf8)
    {
        if (StrictJson.ParseObject(utf8) is not { } header)
        {
            findings.Fail(CheckCodes.Header, "JSON");
            return null;
        }

        // An extension that must be understood is not (RFC 7515 §4.1.11).
        if (header.Member("crit") is not null)
        {
            findings.Fail(CheckCodes.Header, "crit");
            return null;
        }

        if (KnownAlgorithm(inquiry, findings, header.Text("alg")) is not { } algorithm)
        {
            findings.Fail(CheckCodes.Algorithm, header.Text("alg") ?? string.Empty);
            return null;
        }

        if (!TryReadJwk(inquiry, header, out var jwk) || (jwk is null && string.IsNullOrEmpty(header.Text("kid"))))
        {
            findings.Fail(CheckCodes.Key, header.Text("kid") ?? "jwk");
            return null;
        }

        WarnOfOthers(findings, header);
        return new JwtHeader(algorithm, header.Text("kid"), jwk);
    }

    // RS256 as a minimum; others are permitted, but not every verifier accepts them.
    private static string? KnownAlgorithm(Inquiry inquiry, Findings findings, string? name)
    {
        switch (name)
        {
            case "RS256" or "ES256":
                return name;
            case "EdDSA" or "Ed25519" or "ES384" when inquiry.OtherKeys is not null:
                findings.Warn(CheckCodes.Algorithm, name);
                return name == "Ed25519" ? "EdDSA" : name;
            default:
                return null;
        }
    }

    private static bool TryReadJwk(Inquiry inquiry, JsonElement header, out SignatureKey? key)
    {
        key = header.Member("jwk") is { } jwk ? SignatureKey.FromJwk(jwk, inquiry.OtherKeys) : null;
        return key is not null || header.Member("jwk") is null;
    }

    // Only alg, kid, jwk and typ are allowed, and typ is JWT; others do no harm since they are not used.
    private static void WarnOfOthers(Findings findings, JsonElement header)
    {
        foreach (var member in header.EnumerateObject())
        {
            var allowed = member.Name is "alg" or "kid" or "jwk" || (member.Name is "typ" && header.Text("typ") == "JWT");
            if (!allowed)
            {
                findings.Warn(CheckCodes.Header, member.Name);
            }
        }
    }
}
