using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.V3;

/// <summary>
/// An endorsement that its issuer has secured, to be carried by what it endorses (Open Badges 3.0, <c>endorsement</c> and
/// <c>endorsementJwt</c>). Its form is checked, not its proof: who embeds it should have verified it.
/// </summary>
/// <remarks>
/// The context 3.0.3 has no term for <c>endorsementJwt</c>: a credential with a proof inside cannot carry that form.
/// </remarks>
public sealed record SecuredEndorsement
{
    private SecuredEndorsement(string? token, JsonElement json) => (Token, Json) = (token, json);

    internal string? Token { get; }

    internal JsonElement Json { get; }

    /// <summary>Takes an EndorsementCredential as VC-JWT.</summary>
    /// <exception cref="BadgeArgumentException">Not a compact JWS whose payload is an EndorsementCredential.</exception>
    public static SecuredEndorsement FromJwt(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        try
        {
            return StrictJson.ParseObject(CompactJws.Parse(token).Payload) is { } payload && IsEndorsement(payload)
                ? new SecuredEndorsement(token, default)
                : throw Refusal();
        }
        catch (JoseException)
        {
            throw Refusal();
        }
    }

    /// <summary>Takes an EndorsementCredential in JSON with a proof inside.</summary>
    /// <exception cref="BadgeArgumentException">Not the JSON of an EndorsementCredential with a proof.</exception>
    public static SecuredEndorsement FromJson(ReadOnlySpan<byte> utf8Json) =>
        StrictJson.ParseObject(utf8Json) is { } json && IsEndorsement(json) && json.Values("proof").Any()
            ? new SecuredEndorsement(null, json)
            : throw Refusal();

    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<SecuredEndorsement> endorsements)
    {
        Write(writer, "endorsement", [.. endorsements.Where(endorsement => endorsement.Token is null)]);
        Write(writer, "endorsementJwt", [.. endorsements.Where(endorsement => endorsement.Token is not null)]);
    }

    private static void Write(Utf8JsonWriter writer, string name, List<SecuredEndorsement> endorsements)
    {
        if (endorsements.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var endorsement in endorsements)
        {
            if (endorsement.Token is { } token)
            {
                writer.WriteStringValue(token);
            }
            else
            {
                endorsement.Json.WriteTo(writer);
            }
        }

        writer.WriteEndArray();
    }

    private static bool IsEndorsement(JsonElement credential) => credential.HasType("EndorsementCredential");

    private static BadgeArgumentException Refusal() => new("endorsement", "A secured EndorsementCredential is required.");
}
