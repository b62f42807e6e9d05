using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>What an installation did to a badge.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BadgeChange>))]
public enum BadgeChange
{
    /// <summary>Its definition and art are those that were current.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>It changed: awards from now on have another version.</summary>
    [JsonStringEnumMemberName("new-version")]
    NewVersion,

    /// <summary>The catalogue did not have it.</summary>
    [JsonStringEnumMemberName("new")]
    New,

    /// <summary>It was edited in the browser: what the catalogue says of it was passed over.</summary>
    [JsonStringEnumMemberName("kept")]
    Kept,
}
