using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The outcomes a reviewer may give.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionOutcome>))]
public enum DecisionOutcome
{
    /// <summary>The badge is awarded.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved,

    /// <summary>Not this time, with a reason.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>Decided later.</summary>
    [JsonStringEnumMemberName("deferred")]
    Deferred,
}
