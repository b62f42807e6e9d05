using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>The credential that carries a status list, to be signed as VC-JWT (Bitstring Status List 1.0 §2.2).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record BitstringStatusListCredential
{
    /// <summary>The URL the list is served at; the entries' <c>statusListCredential</c>.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "statusList.id"); }

    /// <summary>Identifier of the issuer, the same as in the credentials it speaks of.</summary>
    public required string IssuerId { get; init => field = Guard.Identifier(value, "statusList.issuer"); }

    /// <summary>When this state of the list was published, in whole seconds.</summary>
    public required DateTimeOffset ValidFrom { get; init => field = Guard.WholeSecond(value, "statusList.validFrom"); }

    /// <summary>The bits.</summary>
    public required BitstringStatusList List { get; init => field = value ?? throw new BadgeArgumentException("statusList.list", "A list is required."); }

    private string SubjectId => Id + "#list";

    /// <summary>The credential as JSON in UTF-8, without proof.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        writer.WriteEndObject();
    });

    /// <summary>The payload to sign: the credential's members and the claims <c>iss</c>, <c>jti</c>, <c>nbf</c>, <c>sub</c>.</summary>
    public byte[] ToJwtPayload() => BadgeJson.Write(this, static (writer, credential) =>
    {
        writer.WriteStartObject();
        credential.WriteMembers(writer);
        JwtClaims.Write(writer, credential.IssuerId, credential.Id, credential.ValidFrom, credential.SubjectId, validUntil: null);
        writer.WriteEndObject();
    });

    private void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteTexts("@context", [Contexts.Credentials]);
        writer.WriteString("id", Id);
        writer.WriteTexts("type", ["VerifiableCredential", "BitstringStatusListCredential"]);
        writer.WriteString("issuer", IssuerId);
        writer.WriteInstant("validFrom", ValidFrom);
        writer.WriteStartObject("credentialSubject");
        writer.WriteString("id", SubjectId);
        writer.WriteString("type", "BitstringStatusList");
        writer.WriteString("statusPurpose", "revocation");
        writer.WriteString("encodedList", List.Encode());
        writer.WriteEndObject();
    }
}
