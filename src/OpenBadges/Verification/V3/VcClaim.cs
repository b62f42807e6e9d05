using System.Text.Json;
using OpenBadges.Reading;
using OpenBadges.Writing;

namespace OpenBadges.Verification.V3;

/// <summary>
/// The credential inside a token. In the data model 1.1 it is the <c>vc</c> claim, from which what the registered claims
/// say may be left out (VC Data Model 1.1 §6.3.1, JWT Decoding); in 2.0 it is the payload itself.
/// </summary>
internal static class VcClaim
{
    public static JsonElement CredentialOf(JsonElement payload)
    {
        if (payload.Member("vc") is not { ValueKind: JsonValueKind.Object } inner)
        {
            return payload;
        }

        var claimed = Claims(payload).Where(claim => inner.Member(claim.Member) is null).ToList();
        var subject = payload.Text("sub") is { } sub && inner.Member("credentialSubject") is { ValueKind: JsonValueKind.Object } given && given.Member("id") is null
            ? sub
            : null;
        if (!CredentialContexts.IsFirstModel(inner) || (claimed.Count == 0 && subject is null))
        {
            return inner;
        }

        var completed = BadgeJson.Write((inner, claimed, subject), static (writer, state) => Complete(writer, state.inner, state.claimed, state.subject));
        return StrictJson.ParseObject(completed) ?? inner;
    }

    private static IEnumerable<(string Member, string Value)> Claims(JsonElement payload)
    {
        (string Member, string? Value)[] claims =
        [
            ("id", payload.Text("jti")),
            ("issuer", payload.Text("iss")),
            ("issuanceDate", Instant(payload, "nbf")),
            ("expirationDate", Instant(payload, "exp")),
        ];
        return claims.Where(claim => claim.Value is not null).Select(claim => (claim.Member, claim.Value!));
    }

    private static string? Instant(JsonElement payload, string claim) =>
        JwtClaimsComparison.Seconds(payload, claim) is { } seconds ? ValidityPeriod.Write(DateTimeOffset.FromUnixTimeSeconds(seconds)) : null;

    private static void Complete(Utf8JsonWriter writer, JsonElement inner, List<(string Member, string Value)> claimed, string? subject)
    {
        writer.WriteStartObject();
        foreach (var member in inner.EnumerateObject().Where(member => claimed.TrueForAll(claim => claim.Member != member.Name)))
        {
            if (subject is not null && member.NameEquals("credentialSubject"))
            {
                WriteSubject(writer, member.Value, subject);
            }
            else
            {
                member.WriteTo(writer);
            }
        }

        foreach (var (name, value) in claimed)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter writer, JsonElement given, string id)
    {
        writer.WriteStartObject("credentialSubject");
        writer.WriteString("id", id);
        foreach (var member in given.EnumerateObject().Where(member => !member.NameEquals("id")))
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
