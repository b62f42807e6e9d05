using OpenBadges.Writing;

namespace OpenBadges.Jose;

/// <summary>The JWK Set published at <c>/.well-known/jwks.json</c> (RFC 7517 §5).</summary>
public static class JsonWebKeySet
{
    /// <summary>The media type of a JWK Set (RFC 7517 §8.5.2).</summary>
    public const string MediaType = "application/jwk-set+json";

    /// <summary>Writes the keys, in the order given, as <c>{"keys":[…]}</c> in UTF-8.</summary>
    public static byte[] Write(IEnumerable<JsonWebKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return BadgeJson.Write(keys, static (writer, all) =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("keys");
            foreach (var key in all)
            {
                key.WriteTo(writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }
}
