using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>One level of a rubric (Open Badges 3.0, RubricCriterionLevel).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record RubricCriterionLevel
{
    /// <summary>HTTP(S) URL or <c>urn:uuid:</c>, by which results name the level. Required.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "level.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "level.name"); }

    /// <summary>What the level takes.</summary>
    public string? Description { get; init => field = Guard.OptionalText(value, "level.description"); }

    /// <summary>The level in terms of success, such as <c>Mastered</c>.</summary>
    public string? Level { get; init => field = Guard.OptionalText(value, "level.level"); }

    /// <summary>The points that go with it.</summary>
    public string? Points { get; init => field = Guard.OptionalText(value, "level.points"); }

    /// <summary>Links to frameworks of skills.</summary>
    public IReadOnlyList<Alignment> Alignments { get; init => field = [.. value]; } = [];

    internal static void Write(Utf8JsonWriter writer, RubricCriterionLevel level)
    {
        writer.WriteStartObject();
        writer.WriteString("id", level.Id);
        writer.WriteTexts("type", ["RubricCriterionLevel"]);
        writer.WriteObjects("alignment", level.Alignments, Alignment.Write);
        writer.WriteText("description", level.Description);
        writer.WriteText("level", level.Level);
        writer.WriteString("name", level.Name);
        writer.WriteText("points", level.Points);
        writer.WriteEndObject();
    }
}
