using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>A person or organisation: the issuer, an achievement's creator, or whoever assessed it (Open Badges 3.0, Profile).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record Profile
{
    /// <summary>The identity of the issuer: an HTTP(S) URL or a DID. Required.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "profile.id"); }

    /// <summary>The name that displayers show. Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "profile.name"); }

    /// <summary>The homepage.</summary>
    public string? Url { get; init => field = Guard.OptionalWebUrl(value, "profile.url"); }

    /// <summary>A public contact address, never a person's.</summary>
    public string? Email { get; init => field = Guard.Email(value, "profile.email"); }

    /// <summary>A short description.</summary>
    public string? Description { get; init => field = Guard.OptionalText(value, "profile.description"); }

    /// <summary>URL of a PNG or SVG image.</summary>
    public string? ImageId { get; init => field = Guard.OptionalWebUrl(value, "profile.image"); }

    /// <summary>What third parties say of it, secured by each of them.</summary>
    public IReadOnlyList<SecuredEndorsement> Endorsements { get; init => field = [.. value]; } = [];

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["Profile"]);
        writer.WriteString("name", Name);
        writer.WriteText("url", Url);
        writer.WriteText("email", Email);
        writer.WriteText("description", Description);
        ImageObject.Write(writer, ImageId, caption: null);
        SecuredEndorsement.Write(writer, Endorsements);
        writer.WriteEndObject();
    }
}
