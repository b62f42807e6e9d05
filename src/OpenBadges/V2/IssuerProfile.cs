using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>The issuer (Open Badges 2.0, Profile), with the scope its hosted assertions must lie in.</summary>
/// <remarks>
/// One prefix and one origin: verifiers differ on lists. Two issuers on one host each need a <see cref="StartsWith"/>.
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.
/// </remarks>
public sealed record IssuerProfile
{
    /// <summary>The URL this document is served at. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "issuer.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "issuer.name"); }

    /// <summary>The homepage. Required of issuers.</summary>
    public required string Url { get; init => field = Guard.WebUrl(value, "issuer.url"); }

    /// <summary>A public contact address, never a person's. Required of issuers.</summary>
    public required string Email
    {
        get;
        init => field = Guard.Email(value, "issuer.email") ?? throw new BadgeArgumentException("issuer.email", "An e-mail address is required.");
    }

    /// <summary>A short description.</summary>
    public string? Description { get; init => field = Guard.OptionalText(value, "issuer.description"); }

    /// <summary>URL of a PNG or SVG image.</summary>
    public string? ImageId { get; init => field = Guard.OptionalWebUrl(value, "issuer.image"); }

    /// <summary>The URL every assertion of this issuer begins with.</summary>
    public string? StartsWith { get; init => field = Guard.OptionalWebUrl(value, "issuer.verification.startsWith"); }

    /// <summary>The host every assertion of this issuer is served from: a name, and a port if it is not the usual one; no scheme.</summary>
    public string? AllowedOrigin { get; init => field = HostName(value); }

    /// <summary>URL of the issuer's public key document.</summary>
    public string? PublicKeyId { get; init => field = Guard.OptionalWebUrl(value, "issuer.publicKey"); }

    /// <summary>URLs of endorsements of it.</summary>
    public IReadOnlyList<string> EndorsementIds { get; init => field = [.. value.Select(id => Guard.WebUrl(id, "issuer.endorsement"))]; } = [];

    /// <summary>The document as JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, issuer) =>
    {
        writer.WriteStartObject();
        OpenBadgesContext.WriteHead(writer, "Issuer", issuer.Id);
        writer.WriteString("name", issuer.Name);
        writer.WriteString("url", issuer.Url);
        writer.WriteString("email", issuer.Email);
        writer.WriteText("description", issuer.Description);
        writer.WriteText("image", issuer.ImageId);
        writer.WriteText("publicKey", issuer.PublicKeyId);
        writer.WriteTexts("endorsement", issuer.EndorsementIds);
        issuer.WriteVerification(writer);
        writer.WriteEndObject();
    });

    private static string? HostName(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var right = Uri.TryCreate("https://" + value, UriKind.Absolute, out var uri)
            && (string.Equals(uri.Authority, value, StringComparison.OrdinalIgnoreCase) || string.Equals($"{uri.Host}:{uri.Port}", value, StringComparison.OrdinalIgnoreCase));
        return right ? value : throw new BadgeArgumentException("issuer.verification.allowedOrigins", "A host name without scheme or path is required.");
    }

    private void WriteVerification(Utf8JsonWriter writer)
    {
        if (StartsWith is null && AllowedOrigin is null)
        {
            return;
        }

        writer.WriteStartObject("verification");
        writer.WriteString("type", "VerificationObject");
        writer.WriteText("startsWith", StartsWith);
        writer.WriteText("allowedOrigins", AllowedOrigin);
        writer.WriteEndObject();
    }
}
