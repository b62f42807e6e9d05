using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>What became of a released outcome.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReleaseEffect>))]
public enum ReleaseEffect
{
    /// <summary>The nomination has it, and its people are told.</summary>
    [JsonStringEnumMemberName("applied")]
    Applied,

    /// <summary>The nomination was taken back, united with another or taken off the agenda in the meantime: nobody was told.</summary>
    [JsonStringEnumMemberName("not-waiting")]
    NotWaiting,

    /// <summary>The nomination was erased in the meantime: nobody was told.</summary>
    [JsonStringEnumMemberName("erased")]
    Erased,
}
