using System.Text.Json;
using OpenBadges.Writing;

namespace OpenBadges.V2;

/// <summary>A link from a badge to a node of a framework, such as a skill (Open Badges 2.0, AlignmentObject).</summary>
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

    internal static void Write(Utf8JsonWriter writer, Alignment alignment)
    {
        writer.WriteStartObject();
        writer.WriteString("targetName", alignment.TargetName);
        writer.WriteString("targetUrl", alignment.TargetUrl);
        writer.WriteText("targetDescription", alignment.TargetDescription);
        writer.WriteText("targetFramework", alignment.TargetFramework);
        writer.WriteText("targetCode", alignment.TargetCode);
        writer.WriteEndObject();
    }
}
