using System.Globalization;
using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>A result that an achievement can have (Open Badges 3.0, ResultDescription).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>, and so does writing one
/// whose required value or level is none of those it allows.
/// </remarks>
public sealed record ResultDescription
{
    /// <summary>HTTP(S) URL or <c>urn:uuid:</c>, by which results name it. Required.</summary>
    public required string Id { get; init => field = Guard.Identifier(value, "resultDescription.id"); }

    /// <summary>Required.</summary>
    public required string Name { get; init => field = Guard.Text(value, "resultDescription.name"); }

    /// <summary>What results are expressed in. Required.</summary>
    public required ResultType ResultType { get; init => field = Guard.Defined(value, "resultDescription.resultType"); }

    /// <summary>The values a result may have, from low to high; empty when they are not listed.</summary>
    public IReadOnlyList<string> AllowedValues
    {
        get;
        init => field = [.. value.Select(text => Guard.Text(text, "resultDescription.allowedValue"))];
    } = [];

    /// <summary>The value it takes to pass.</summary>
    public string? RequiredValue { get; init => field = Guard.OptionalText(value, "resultDescription.requiredValue"); }

    /// <summary>The least value, when values are numbers.</summary>
    public decimal? ValueMin { get; init; }

    /// <summary>The greatest value, when values are numbers.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>The levels of the rubric, from low to high.</summary>
    public IReadOnlyList<RubricCriterionLevel> Levels { get; init => field = [.. value]; } = [];

    /// <summary>Identifier of the level it takes to pass.</summary>
    public string? RequiredLevel { get; init; }

    /// <summary>Links to frameworks of skills.</summary>
    public IReadOnlyList<Alignment> Alignments { get; init => field = [.. value]; } = [];

    internal bool HasLevel(string id) => Levels.Any(level => level.Id == id);

    /// <summary>Whether a result may have the value: one of those listed, and a number within the bounds if there are bounds.</summary>
    internal bool Allows(string value)
    {
        if (AllowedValues.Count > 0 && !AllowedValues.Contains(value, StringComparer.Ordinal))
        {
            return false;
        }

        return (ValueMin is null && ValueMax is null)
            || (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && !(number < ValueMin) && !(number > ValueMax));
    }

    internal static void Write(Utf8JsonWriter writer, ResultDescription description)
    {
        description.Check();
        writer.WriteStartObject();
        writer.WriteString("id", description.Id);
        writer.WriteTexts("type", ["ResultDescription"]);
        writer.WriteObjects("alignment", description.Alignments, Alignment.Write);
        writer.WriteTexts("allowedValue", description.AllowedValues);
        writer.WriteString("name", description.Name);
        writer.WriteText("requiredLevel", description.RequiredLevel);
        writer.WriteText("requiredValue", description.RequiredValue);
        writer.WriteString("resultType", description.ResultType.ToString());
        writer.WriteObjects("rubricCriterionLevel", description.Levels, RubricCriterionLevel.Write);
        writer.WriteText("valueMax", description.ValueMax?.ToString(CultureInfo.InvariantCulture));
        writer.WriteText("valueMin", description.ValueMin?.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private void Check()
    {
        if (ValueMax < ValueMin)
        {
            throw new BadgeArgumentException("resultDescription.valueMax.order", "The greatest value must not be below the least.");
        }

        if (RequiredValue is not null && !Allows(RequiredValue))
        {
            throw new BadgeArgumentException("resultDescription.requiredValue.allowed", "The required value must be one that is allowed.");
        }

        if (RequiredLevel is not null && !HasLevel(RequiredLevel))
        {
            throw new BadgeArgumentException("resultDescription.requiredLevel.known", "The required level must be one of the description's.");
        }

        if (Levels.DistinctBy(level => level.Id).Count() < Levels.Count)
        {
            throw new BadgeArgumentException("resultDescription.level.id", "Each level needs an identifier of its own.");
        }
    }
}
