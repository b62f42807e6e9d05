using System.Text.Json;

namespace OpenBadges.V3;

/// <summary>The registered claims that repeat members of the credential (Open Badges 3.0, JSON Web Token claims).</summary>
internal static class JwtClaims
{
    public static void Write(Utf8JsonWriter writer, string issuer, string id, DateTimeOffset validFrom, string subject, DateTimeOffset? validUntil)
    {
        writer.WriteString("iss", issuer);
        writer.WriteString("jti", id);
        writer.WriteNumber("nbf", validFrom.ToUnixTimeSeconds());
        writer.WriteString("sub", subject);
        if (validUntil is { } end)
        {
            writer.WriteNumber("exp", end.ToUnixTimeSeconds());
        }
    }
}
