using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The claims that must repeat the credential (Open Badges 3.0, JSON Web Token claims).</summary>
internal static class JwtClaimsComparison
{
    public static bool Check(Findings findings, JsonElement payload, Credential credential)
    {
        var same = Repeats(findings, payload, "iss", credential.IssuerId)
            & Repeats(findings, payload, "jti", credential.Id)
            & IsAt(findings, payload, "nbf", credential.ValidFrom)
            & Subject(findings, payload, credential)
            & (credential.ValidUntil is not { } end || IsAt(findings, payload, "exp", end));
        if (same)
        {
            findings.Pass(CheckCodes.Claims);
        }

        return same;
    }

    /// <summary>The end of the credential; a token may state one the credential does not.</summary>
    public static DateTimeOffset? Expiry(JsonElement payload, Credential credential) =>
        credential.ValidUntil ?? (Seconds(payload, "exp") is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);

    /// <summary>A NumericDate, which may have a fraction (RFC 7519 §2): the whole seconds are compared.</summary>
    public static long? Seconds(JsonElement payload, string claim) =>
        payload.Member(claim) is { ValueKind: JsonValueKind.Number } number
        && number.TryGetDouble(out var seconds)
        && seconds is > -62_135_596_800d and < 253_402_300_800d
            ? (long)Math.Floor(seconds)
            : null;

    private static bool Repeats(Findings findings, JsonElement payload, string claim, string expected) =>
        payload.Text(claim) == expected || findings.Fail(CheckCodes.Claims, claim);

    // 1EdTech's own samples leave sub out although the text requires it.
    private static bool Subject(Findings findings, JsonElement payload, Credential credential)
    {
        if (payload.Member("sub") is null)
        {
            findings.Warn(CheckCodes.Claims, "sub");
            return true;
        }

        return payload.Text("sub") == credential.Subject.Text("id") || findings.Fail(CheckCodes.Claims, "sub");
    }

    private static bool IsAt(Findings findings, JsonElement payload, string claim, DateTimeOffset expected) =>
        Seconds(payload, claim) == expected.ToUnixTimeSeconds() || findings.Fail(CheckCodes.Claims, claim);
}
