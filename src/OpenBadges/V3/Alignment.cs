using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V3;

/// <summary>A link from an achievement to a node of a framework, such as a skill (Open Badges 3.0, Alignment).</summary>
/// <remarks>Setting a member to a value the standard refuses throws <see cref="BadgeArgumentException"/>.</remarks>
public sealed record Alignment
{
    /// <summary>Name of the node. Required.</summary>
    public required string TargetName { get; init => field = Guard.Text(value, "alignment.targetName"); }

    /// <summary>URL of its official description. Required.</summary>
    public required string TargetUrl { get; init => field = Guard.WebUrl(value, "alignment.targetUrl"); }

    /// <summary>A short description of the node.</summary>
    public string? TargetDescription { get; init => field = Guard.OptionalText(value, "alignment.targetDescription"); }

    /// <summary>Name of the framework.</summary>
    public string? TargetFramework { get; init => field = Guard.OptionalText(value, "alignment.targetFramework"); }

    /// <summary>Code of the node within the framework.</summary>
    public string? TargetCode { get; init => field = Guard.OptionalText(value, "alignment.targetCode"); }

    /// <summary>Kind of the node, such as <c>CFItem</c> or <c>ceasn:Competency</c>, or <c>ext:</c> and a name of one's own.</summary>
    public string? TargetType
    {
        get;
        init => field = value is null || AlignmentTypes.Allows(value)
            ? value
            : throw new BadgeArgumentException("alignment.targetType", "A type of the enumeration or an ext: name is required.");
    }

    internal static void Write(Utf8JsonWriter writer, Alignment alignment)
    {
        writer.WriteStartObject();
        writer.WriteTexts("type", ["Alignment"]);
        writer.WriteText("targetCode", alignment.TargetCode);
        writer.WriteText("targetDescription", alignment.TargetDescription);
        writer.WriteString("targetName", alignment.TargetName);
        writer.WriteText("targetFramework", alignment.TargetFramework);
        writer.WriteText("targetType", alignment.TargetType);
        writer.WriteString("targetUrl", alignment.TargetUrl);
        writer.WriteEndObject();
    }
}
