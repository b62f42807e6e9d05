using OpenBadges.Jose;
using OpenBadges.Writing;

namespace OpenBadges.Did;

/// <summary>The DID document that lists an issuer's signing keys (DID Core §5; Controlled Identifiers §2.2.3).</summary>
public static class DidDocument
{
    /// <summary>The media type of a DID document (DID Core §6.3.1).</summary>
    public const string MediaType = "application/did+ld+json";

    /// <summary>Identifier of a key inside the document: the DID, <c>#</c> and the key's thumbprint, which never changes.</summary>
    public static string MethodId(string did, JsonWebKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return $"{did}#{key.ToThumbprint()}";
    }

    /// <summary>Writes the document: each key as a <c>JsonWebKey</c> verification method, all meant for assertions.</summary>
    /// <param name="did">The DID, as <see cref="DidWeb.FromHttpsUrl"/> gives it.</param>
    /// <param name="keys">Every key that ever signed, so that old credentials still verify.</param>
    public static byte[] Write(string did, IReadOnlyList<JsonWebKey> keys)
    {
        Guard.Identifier(did, "did.id");
        ArgumentNullException.ThrowIfNull(keys);
        return BadgeJson.Write((did, keys), static (writer, state) =>
        {
            writer.WriteStartObject();
            writer.WriteTexts("@context", ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"]);
            writer.WriteString("id", state.did);
            writer.WriteObjects("verificationMethod", state.keys, (method, key) =>
            {
                method.WriteStartObject();
                method.WriteString("id", MethodId(state.did, key));
                method.WriteString("type", "JsonWebKey");
                method.WriteString("controller", state.did);
                method.WritePropertyName("publicKeyJwk");
                key.WriteTo(method);
                method.WriteEndObject();
            });
            writer.WriteTexts("assertionMethod", [.. state.keys.Select(key => MethodId(state.did, key))]);
            writer.WriteEndObject();
        });
    }
}
