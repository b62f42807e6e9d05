using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>One award as a W3C Verifiable Credential (Open Badges 3.0, AchievementCredential; VC Data Model 2.0).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>; writing throws it when
/// the members do not fit each other. Instants are in whole seconds.
/// </remarks>
public sealed record OpenBadgeCredential
{
    /// <summary>HTTP(S) URL or <c>urn:uuid:</c>. Required; becomes <c>jti</c>.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "credential.id"); }

    /// <summary>The name wallets show. Required here, though the standard would let it be absent.</summary>
    public required string Name { get; init => field = Guard.Text(value, "credential.name"); }

    /// <summary>A short description for wallets.</summary>
    public string? Description { get; init => field = Guard.OptionalText(value, "credential.description"); }

    /// <summary>URL of an image for wallets.</summary>
    public string? ImageId { get; init => field = Guard.OptionalWebUrl(value, "credential.image"); }

    /// <summary>Required; its id becomes <c>iss</c>.</summary>
    public required Profile Issuer { get; init => field = value ?? throw new BadgeArgumentException("credential.issuer", "An issuer is required."); }

    /// <summary>From when the credential holds; of two with the same id, the later one counts. Required; becomes <c>nbf</c>.</summary>
    public required DateTimeOffset ValidFrom { get; init => field = Guard.WholeSecond(value, "credential.validFrom"); }

    /// <summary>Until when it holds; becomes <c>exp</c>.</summary>
    public DateTimeOffset? ValidUntil { get; init => field = Guard.OptionalWholeSecond(value, "credential.validUntil"); }

    /// <summary>When the badge was first awarded, which does not move when the credential is issued again.</summary>
    public DateTimeOffset? AwardedDate { get; init => field = Guard.OptionalWholeSecond(value, "credential.awardedDate"); }

    /// <summary>Required; its id becomes <c>sub</c>.</summary>
    public required AchievementSubject Subject { get; init => field = value ?? throw new BadgeArgumentException("credential.subject", "A subject is required."); }

    /// <summary>Where revocation shows.</summary>
    public BitstringStatusListEntry? Status { get; init; }

    /// <summary>The evidence the holder agreed to show.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init => field = [.. value]; } = [];

    /// <summary>URL of the 1EdTech JSON schema the credential promises to meet.</summary>
    public string? Schema { get; init => field = Guard.OptionalWebUrl(value, "credential.schema"); }

    /// <summary>URL that answers the newest version of the credential (1EdTechCredentialRefresh).</summary>
    public string? RefreshService { get; init => field = Guard.OptionalWebUrl(value, "credential.refreshService"); }

    /// <summary>What third parties say of it, secured by each of them.</summary>
    public IReadOnlyList<SecuredEndorsement> Endorsements { get; init => field = [.. value]; } = [];

    /// <summary>The credential as JSON in UTF-8, without proof.</summary>
    /// <exception cref="BadgeArgumentException">The end is not after the beginning, or the achievement has no criteria.</exception>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        writer.WriteEndObject();
    });

    /// <summary>The payload to sign: the credential's members and the claims <c>iss</c>, <c>jti</c>, <c>nbf</c>, <c>sub</c>, <c>exp</c>.</summary>
    /// <exception cref="BadgeArgumentException">The end is not after the beginning, or the achievement has no criteria.</exception>
    public byte[] ToJwtPayload() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        JwtClaims.Write(writer, credential.Issuer.Id, credential.Id, credential.ValidFrom, credential.Subject.Id, credential.ValidUntil);
        writer.WriteEndObject();
    });

    private void WriteMembers(Utf8JsonWriter writer)
    {
        if (ValidUntil <= ValidFrom)
        {
            throw new BadgeArgumentException("credential.validUntil.order", "The end must come after the beginning.");
        }

        // The types of 1EdTech schemas and refresh services are defined by the extensions context alone.
        writer.WriteTexts("@context", Schema is null && RefreshService is null
            ? [Contexts.Credentials, Contexts.OpenBadges]
            : [Contexts.Credentials, Contexts.OpenBadges, Contexts.Extensions]);
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["VerifiableCredential", "OpenBadgeCredential"]);
        writer.WriteString("name", Name);
        writer.WriteText("description", Description);
        ImageObject.Write(writer, ImageId, caption: null);
        writer.WriteInstant("awardedDate", AwardedDate);
        writer.WritePropertyName("credentialSubject");
        Subject.WriteTo(writer);
        SecuredEndorsement.Write(writer, Endorsements);
        writer.WriteObjects("evidence", Evidence, V3.Evidence.Write);
        writer.WritePropertyName("issuer");
        Issuer.WriteTo(writer);
        writer.WriteInstant("validFrom", ValidFrom);
        writer.WriteInstant("validUntil", ValidUntil);
        WriteSchema(writer);
        if (Status is not null)
        {
            writer.WritePropertyName("credentialStatus");
            Status.WriteTo(writer);
        }

        if (RefreshService is not null)
        {
            writer.WriteStartObject("refreshService");
            writer.WriteString("id", RefreshService);
            writer.WriteString("type", "1EdTechCredentialRefresh");
            writer.WriteEndObject();
        }
    }

    private void WriteSchema(Utf8JsonWriter writer)
    {
        if (Schema is null)
        {
            return;
        }

        writer.WriteStartArray("credentialSchema");
        writer.WriteStartObject();
        writer.WriteString("id", Schema);
        writer.WriteString("type", "1EdTechJsonSchemaValidator2019");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
