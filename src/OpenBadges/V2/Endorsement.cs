using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>The word of a third party on an award, a badge or an issuer, verified by fetching it at its own address (Open Badges 2.0, Endorsement).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record Endorsement
{
    /// <summary>The URL this document is served at. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "endorsement.id"); }

    /// <summary>Identifier of the award, badge or issuer that is endorsed. Required.</summary>
    public required string EndorsedId { get; init => field = Guard.Identifier(value, "endorsement.claim.id"); }

    /// <summary>What the endorser says, in Markdown.</summary>
    public string? Comment { get; init => field = Guard.OptionalText(value, "endorsement.claim.endorsementComment"); }

    /// <summary>URL of the endorser's profile. Required.</summary>
    public required string IssuerId { get; init => field = Guard.WebUrl(value, "endorsement.issuer"); }

    /// <summary>Required, in whole seconds.</summary>
    public required DateTimeOffset IssuedOn { get; init => field = Guard.WholeSecond(value, "endorsement.issuedOn"); }

    /// <summary>The document as JSON in UTF-8.</summary>
    public byte[] ToUtf8Json() => BadgeJson.Write(this, static (writer, endorsement) =>
    {
        writer.WriteStartObject();
        OpenBadgesContext.WriteHead(writer, "Endorsement", endorsement.Id);
        writer.WriteStartObject("claim");
        writer.WriteString("id", endorsement.EndorsedId);
        writer.WriteText("endorsementComment", endorsement.Comment);
        writer.WriteEndObject();
        writer.WriteString("issuer", endorsement.IssuerId);
        writer.WriteInstant("issuedOn", endorsement.IssuedOn);
        writer.WriteStartObject("verification");
        writer.WriteString("type", "HostedBadge");
        writer.WriteEndObject();
        writer.WriteEndObject();
    });
}
