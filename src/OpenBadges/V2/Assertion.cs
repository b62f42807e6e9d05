using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>One award, verified by fetching it at its own address (Open Badges 2.0, Assertion, HostedBadge).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>, and so does writing an
/// assertion that ends before it begins.
/// </remarks>
public sealed record Assertion
{
    /// <summary>The URL this document is served at. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "assertion.id"); }

    /// <summary>What <see cref="IdentityHash.Compute"/> answers for the holder's address or identifier. Required.</summary>
    public required string RecipientHash { get; init => field = Guard.IdentityHash(value, "assertion.recipient.identity"); }

    /// <summary>What the hash stands for.</summary>
    public RecipientKind RecipientKind { get; init => field = Guard.Defined(value, "assertion.recipient.type"); }

    /// <summary>The random salt of this award. Required: a hash without salt can be guessed.</summary>
    public required string RecipientSalt { get; init => field = Guard.Text(value, "assertion.recipient.salt"); }

    /// <summary>URL of the BadgeClass. Required.</summary>
    public required string BadgeId { get; init => field = Guard.WebUrl(value, "assertion.badge"); }

    /// <summary>Required, in whole seconds.</summary>
    public required DateTimeOffset IssuedOn { get; init => field = Guard.WholeSecond(value, "assertion.issuedOn"); }

    /// <summary>When the badge ceases to hold, in whole seconds.</summary>
    public DateTimeOffset? Expires { get; init => field = Guard.OptionalWholeSecond(value, "assertion.expires"); }

    /// <summary>URL of the baked PNG or SVG of this award, never the unbaked one nor a data URI.</summary>
    public string? ImageId { get; init => field = Guard.OptionalWebUrl(value, "assertion.image"); }

    /// <summary>The evidence the holder agreed to show.</summary>
    public IReadOnlyList<Evidence> EvidenceItems { get; init => field = [.. value]; } = [];

    /// <summary>How the pieces of evidence hang together, in Markdown.</summary>
    public string? Narrative { get; init => field = Guard.OptionalText(value, "assertion.narrative"); }

    /// <summary>URLs of endorsements of it.</summary>
    public IReadOnlyList<string> EndorsementIds { get; init => field = [.. value.Select(id => Guard.WebUrl(id, "assertion.endorsement"))]; } = [];

    /// <summary>The document as JSON in UTF-8.</summary>
    /// <exception cref="BadgeArgumentException">It expires before it is issued.</exception>
    public byte[] ToUtf8Json()
    {
        if (Expires <= IssuedOn)
        {
            throw new BadgeArgumentException("assertion.expires.order", "The end must come after the beginning.");
        }

        return BadgeJson.Write(this, static (writer, assertion) =>
        {
            writer.WriteStartObject();
            OpenBadgesContext.WriteHead(writer, "Assertion", assertion.Id);
            writer.WriteStartObject("recipient");
            writer.WriteString("type", assertion.RecipientKind == RecipientKind.Email ? "email" : "url");
            writer.WriteBoolean("hashed", true);
            writer.WriteString("salt", assertion.RecipientSalt);
            writer.WriteString("identity", assertion.RecipientHash);
            writer.WriteEndObject();
            writer.WriteString("badge", assertion.BadgeId);
            writer.WriteStartObject("verification");
            writer.WriteString("type", "HostedBadge");
            writer.WriteEndObject();
            writer.WriteInstant("issuedOn", assertion.IssuedOn);
            writer.WriteInstant("expires", assertion.Expires);
            writer.WriteText("image", assertion.ImageId);
            writer.WriteObjects("evidence", assertion.EvidenceItems, Evidence.Write);
            writer.WriteText("narrative", assertion.Narrative);
            writer.WriteTexts("endorsement", assertion.EndorsementIds);
            writer.WriteEndObject();
        });
    }
}
