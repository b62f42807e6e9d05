using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Awards;

/// <summary>How far an award's issuance has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AwardState>))]
public enum AwardState
{
    /// <summary>Decided; its credential is not signed yet.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved,

    /// <summary>Signed; its files are not all public yet.</summary>
    [JsonStringEnumMemberName("signed")]
    Signed,

    /// <summary>Everything is public.</summary>
    [JsonStringEnumMemberName("published")]
    Published,
}
