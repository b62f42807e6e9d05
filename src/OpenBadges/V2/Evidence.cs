using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>A piece of evidence the holder agreed to show (Open Badges 2.0, Evidence).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record Evidence
{
    /// <summary>URL of a page that presents the evidence.</summary>
    public string? Id { get; init => field = Guard.OptionalWebUrl(value, "evidence.id"); }

    /// <summary>A title.</summary>
    public string? Name { get; init => field = Guard.OptionalText(value, "evidence.name"); }

    /// <summary>What was done, in Markdown.</summary>
    public string? Narrative { get; init => field = Guard.OptionalText(value, "evidence.narrative"); }

    /// <summary>A longer description.</summary>
    public string? Description { get; init => field = Guard.OptionalText(value, "evidence.description"); }

    /// <summary>The kind of evidence, such as <c>Poetry</c> or <c>Film</c>.</summary>
    public string? Genre { get; init => field = Guard.OptionalText(value, "evidence.genre"); }

    /// <summary>For whom it was made.</summary>
    public string? Audience { get; init => field = Guard.OptionalText(value, "evidence.audience"); }

    internal static void Write(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "Evidence");
        writer.WriteText("id", evidence.Id);
        writer.WriteText("narrative", evidence.Narrative);
        writer.WriteText("name", evidence.Name);
        writer.WriteText("description", evidence.Description);
        writer.WriteText("genre", evidence.Genre);
        writer.WriteText("audience", evidence.Audience);
        writer.WriteEndObject();
    }
}
