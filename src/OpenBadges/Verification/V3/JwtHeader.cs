using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The JOSE header of a VC-JWT (Open Badges 3.0, JOSE header).</summary>
internal sealed record JwtHeader(SignatureAlgorithm Algorithm, string? Kid, JsonWebKey? Jwk)
{
    public static JwtHeader? Read(Findings findings, ReadOnlySpan<byte> utf8)
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

        if (Algorithms(header.Text("alg")) is not { } algorithm)
        {
            findings.Fail(CheckCodes.Algorithm, header.Text("alg") ?? string.Empty);
            return null;
        }

        if (!TryReadJwk(header, out var jwk) || (jwk is null && string.IsNullOrEmpty(header.Text("kid"))))
        {
            findings.Fail(CheckCodes.Key, header.Text("kid") ?? "jwk");
            return null;
        }

        WarnOfOthers(findings, header);
        return new JwtHeader(algorithm, header.Text("kid"), jwk);
    }

    private static SignatureAlgorithm? Algorithms(string? name) => name switch
    {
        "RS256" => SignatureAlgorithm.RS256,
        "ES256" => SignatureAlgorithm.ES256,
        _ => null,
    };

    private static bool TryReadJwk(JsonElement header, out JsonWebKey? key)
    {
        key = null;
        if (header.Member("jwk") is not { } jwk)
        {
            return true;
        }

        try
        {
            key = JsonWebKeyReader.Parse(jwk);
            return true;
        }
        catch (JoseException)
        {
            return false;
        }
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
