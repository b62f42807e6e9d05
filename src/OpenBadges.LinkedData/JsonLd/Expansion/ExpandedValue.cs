using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A value object.</summary>
internal sealed class ExpandedValue : ExpandedItem
{
    public ExpandedValue(string text)
    {
        Text = text;
    }

    public ExpandedValue(JsonElement json)
    {
        Json = json;
        Text = json.ValueKind == JsonValueKind.String ? json.GetString()! : null;
    }

    /// <summary>The value, if it is a string.</summary>
    public string? Text { get; }

    /// <summary>The value, if it is anything else.</summary>
    public JsonElement Json { get; }

    /// <summary>An IRI, or <c>@json</c> for a JSON literal.</summary>
    public string? Type { get; init; }

    public string? Language { get; set; }

    public string? Direction { get; set; }
}
