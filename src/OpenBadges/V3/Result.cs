using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>A result that was achieved (Open Badges 3.0, Result).</summary>
/// <remarks>
/// Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>; writing the subject throws
/// it when the result does not fit the description it names, which must be one of the achievement's.
/// </remarks>
public sealed record Result
{
    /// <summary>Identifier of the <see cref="V3.ResultDescription"/>.</summary>
    public string? ResultDescription { get; init => field = Guard.OptionalIdentifier(value, "result.resultDescription"); }

    /// <summary>Identifier of the level that was achieved, one of the description's.</summary>
    public string? AchievedLevel { get; init => field = Guard.OptionalIdentifier(value, "result.achievedLevel"); }

    /// <summary>The value, one that the description allows.</summary>
    public string? Value { get; init => field = Guard.OptionalText(value, "result.value"); }

    /// <summary>How far the achievement has come. Required when the description says that results are a status.</summary>
    public ResultStatus? Status { get; init => field = value is { } status ? Guard.Defined(status, "result.status") : null; }

    /// <summary>Links to frameworks of skills, besides those of the achievement.</summary>
    public IReadOnlyList<Alignment> Alignments { get; init => field = [.. value]; } = [];

    internal static void Write(Utf8JsonWriter writer, Result result)
    {
        writer.WriteStartObject();
        writer.WriteTexts("type", ["Result"]);
        writer.WriteText("achievedLevel", result.AchievedLevel);
        writer.WriteObjects("alignment", result.Alignments, Alignment.Write);
        writer.WriteText("resultDescription", result.ResultDescription);
        writer.WriteText("status", result.Status?.ToString());
        writer.WriteText("value", result.Value);
        writer.WriteEndObject();
    }

    internal void CheckAgainst(IReadOnlyList<ResultDescription> descriptions)
    {
        if (ResultDescription is null)
        {
            _ = AchievedLevel is null ? true : throw new BadgeArgumentException("result.achievedLevel.known", "A level belongs to a description, which the result must name.");
            return;
        }

        var description = descriptions.FirstOrDefault(candidate => candidate.Id == ResultDescription)
            ?? throw new BadgeArgumentException("result.resultDescription.known", "The description must be one of the achievement's.");
        if (AchievedLevel is not null && !description.HasLevel(AchievedLevel))
        {
            throw new BadgeArgumentException("result.achievedLevel.known", "The level must be one of the description's.");
        }

        if (Value is not null && !description.Allows(Value))
        {
            throw new BadgeArgumentException("result.value.allowed", "The value must be one that the description allows.");
        }

        if (Status is null && description.ResultType == ResultType.Status)
        {
            throw new BadgeArgumentException("result.status", "A status is required.");
        }
    }
}
