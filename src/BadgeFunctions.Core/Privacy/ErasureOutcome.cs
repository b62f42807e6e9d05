using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Privacy;

/// <summary>What became of something that was found of a person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ErasureOutcome>))]
public enum ErasureOutcome
{
    /// <summary>It is there; nothing was changed.</summary>
    [JsonStringEnumMemberName("found")]
    Found,

    /// <summary>It is gone.</summary>
    [JsonStringEnumMemberName("erased")]
    Erased,

    /// <summary>Its badge is being issued right now: it is untouched, and can be erased once that has ended.</summary>
    [JsonStringEnumMemberName("pending")]
    Pending,
}
