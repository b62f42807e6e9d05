using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>The word of a third party on an award, a badge or an issuer (Open Badges 3.0, EndorsementCredential).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>, and so does writing one
/// that ends before it begins. Instants are in whole seconds.
/// </remarks>
public sealed record EndorsementCredential
{
    /// <summary>HTTP(S) URL or <c>urn:uuid:</c>. Required; becomes <c>jti</c>.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "endorsement.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "endorsement.name"); }

    /// <summary>Who endorses. Required; its id becomes <c>iss</c>.</summary>
    public required Profile Issuer { get; init => field = value ?? throw new BadgeArgumentException("endorsement.issuer", "An issuer is required."); }

    /// <summary>Identifier of the award, badge or issuer that is endorsed. Required; becomes <c>sub</c>.</summary>
    public required string EndorsedId { get; init => field = Guard.Identifier(value, "endorsement.credentialSubject.id"); }

    /// <summary>What the endorser says, in Markdown.</summary>
    public string? Comment { get; init => field = Guard.OptionalText(value, "endorsement.endorsementComment"); }

    /// <summary>From when it holds. Required; becomes <c>nbf</c>.</summary>
    public required DateTimeOffset ValidFrom { get; init => field = Guard.WholeSecond(value, "endorsement.validFrom"); }

    /// <summary>Until when it holds; becomes <c>exp</c>.</summary>
    public DateTimeOffset? ValidUntil { get; init => field = Guard.OptionalWholeSecond(value, "endorsement.validUntil"); }

    /// <summary>Where revocation shows.</summary>
    public BitstringStatusListEntry? Status { get; init; }

    /// <summary>The credential as JSON in UTF-8, without proof.</summary>
    /// <exception cref="BadgeArgumentException">The end is not after the beginning.</exception>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        writer.WriteEndObject();
    });

    /// <summary>The payload to sign: the credential's members and the claims <c>iss</c>, <c>jti</c>, <c>nbf</c>, <c>sub</c>, <c>exp</c>.</summary>
    /// <exception cref="BadgeArgumentException">The end is not after the beginning.</exception>
    public byte[] ToJwtPayload() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        JwtClaims.Write(writer, credential.Issuer.Id, credential.Id, credential.ValidFrom, credential.EndorsedId, credential.ValidUntil);
        writer.WriteEndObject();
    });

    private void WriteMembers(Utf8JsonWriter writer)
    {
        if (ValidUntil <= ValidFrom)
        {
            throw new BadgeArgumentException("endorsement.validUntil.order", "The end must come after the beginning.");
        }

        writer.WriteTexts("@context", [Contexts.Credentials, Contexts.OpenBadges]);
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["VerifiableCredential", "EndorsementCredential"]);
        writer.WriteString("name", Name);
        writer.WriteStartObject("credentialSubject");
        writer.WriteString("id", EndorsedId);
        writer.WriteTexts("type", ["EndorsementSubject"]);
        writer.WriteText("endorsementComment", Comment);
        writer.WriteEndObject();
        writer.WritePropertyName("issuer");
        Issuer.WriteTo(writer);
        writer.WriteInstant("validFrom", ValidFrom);
        writer.WriteInstant("validUntil", ValidUntil);
        if (Status is not null)
        {
            writer.WritePropertyName("credentialStatus");
            Status.WriteTo(writer);
        }
    }
}
