using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>Whether somebody sits.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SeatState>))]
public enum SeatState
{
    /// <summary>Sits.</summary>
    [JsonStringEnumMemberName("seated")]
    Seated,

    /// <summary>Signed up when all seats were taken, and is called in when one becomes free.</summary>
    [JsonStringEnumMemberName("substitute")]
    Substitute,

    /// <summary>Gave the seat back.</summary>
    [JsonStringEnumMemberName("excused")]
    Excused,
}
