using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>The badge itself (Open Badges 2.0, BadgeClass).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>, and so does writing a
/// badge that has neither a criteria page nor a criteria text.
/// </remarks>
public sealed record BadgeClass
{
    /// <summary>The URL this document is served at. Required.</summary>
    public required string Id { get; init => field = Guard.WebUrl(value, "badge.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "badge.name"); }

    /// <summary>A short description. Required.</summary>
    public required string Description { get; init => field = Guard.Text(value, "badge.description"); }

    /// <summary>URL of the unbaked PNG or SVG. Required.</summary>
    public required string ImageId { get; init => field = Guard.WebUrl(value, "badge.image"); }

    /// <summary>The alternative text of the image.</summary>
    public string? ImageCaption { get; init => field = Guard.OptionalText(value, "badge.image.caption"); }

    /// <summary>URL of a page with the criteria; this or <see cref="CriteriaNarrative"/> is required.</summary>
    public string? CriteriaId { get; init => field = Guard.OptionalWebUrl(value, "badge.criteria.id"); }

    /// <summary>The criteria in Markdown; this or <see cref="CriteriaId"/> is required.</summary>
    public string? CriteriaNarrative { get; init => field = Guard.OptionalText(value, "badge.criteria.narrative"); }

    /// <summary>URL of the issuer's profile. Required.</summary>
    public required string IssuerId { get; init => field = Guard.WebUrl(value, "badge.issuer"); }

    /// <summary>Short keywords.</summary>
    public IReadOnlyList<string> Tags
    {
        get;
        init => field = [.. value.Select(tag => Guard.Text(tag, "badge.tags"))];
    } = [];

    /// <summary>Links to frameworks of skills.</summary>
    public IReadOnlyList<Alignment> Alignments { get; init => field = [.. value]; } = [];

    /// <summary>URLs of endorsements of it.</summary>
    public IReadOnlyList<string> EndorsementIds { get; init => field = [.. value.Select(id => Guard.WebUrl(id, "badge.endorsement"))]; } = [];

    /// <summary>The document as JSON in UTF-8.</summary>
    /// <exception cref="BadgeArgumentException">There are no criteria.</exception>
    public byte[] ToUtf8Json()
    {
        if (CriteriaId is null && CriteriaNarrative is null)
        {
            throw new BadgeArgumentException("badge.criteria", "A criteria page or a criteria text is required.");
        }

        return BadgeJson.Write(this, static (writer, badge) =>
        {
            writer.WriteStartObject();
            OpenBadgesContext.WriteHead(writer, "BadgeClass", badge.Id);
            writer.WriteString("name", badge.Name);
            writer.WriteString("description", badge.Description);
            badge.WriteImage(writer);
            writer.WriteStartObject("criteria");
            writer.WriteText("id", badge.CriteriaId);
            writer.WriteText("narrative", badge.CriteriaNarrative);
            writer.WriteEndObject();
            writer.WriteString("issuer", badge.IssuerId);
            writer.WriteObjects("alignment", badge.Alignments, Alignment.Write);
            writer.WriteTexts("tags", badge.Tags);
            writer.WriteTexts("endorsement", badge.EndorsementIds);
            writer.WriteEndObject();
        });
    }

    private void WriteImage(Utf8JsonWriter writer)
    {
        if (ImageCaption is null)
        {
            writer.WriteString("image", ImageId);
            return;
        }

        writer.WriteStartObject("image");
        writer.WriteString("id", ImageId);
        writer.WriteString("caption", ImageCaption);
        writer.WriteEndObject();
    }
}
