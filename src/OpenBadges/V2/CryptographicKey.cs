using OpenBadges.Jose;
using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>A public key of an issuer, published at its own address (Open Badges 2.0, CryptographicKey).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record CryptographicKey
{
    /// <summary>The URL this document is served at; one of the issuer's <c>publicKey</c>. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "key.id"); }

    /// <summary>URL of the issuer's profile. Required.</summary>
    public required string OwnerId { get; init => field = Guard.WebUrl(value, "key.owner"); }

    /// <summary>The key. Required.</summary>
    public required JsonWebKey Key { get; init => field = value ?? throw new BadgeArgumentException("key.key", "A key is required."); }

    /// <summary>The document as JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, key) =>
    {
        writer.WriteStartObject();
        OpenBadgesContext.WriteHead(writer, "CryptographicKey", key.Id);
        writer.WriteString("owner", key.OwnerId);
        writer.WriteString("publicKeyPem", key.Key.ToPem());
        writer.WriteEndObject();
    });
}
