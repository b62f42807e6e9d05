using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>What there is to manage at an issuer, and what an issuer above may keep for itself.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Matter>))]
public enum Matter
{
    /// <summary>Its badges, and what it says of itself.</summary>
    [JsonStringEnumMemberName("badges")]
    Badges,

    /// <summary>Its commission: rules, sessions, decisions.</summary>
    [JsonStringEnumMemberName("commission")]
    Commission,

    /// <summary>Who has which role there.</summary>
    [JsonStringEnumMemberName("people")]
    People,

    /// <summary>Attendance and classes: sign-up sheets, pupils, their attempts.</summary>
    [JsonStringEnumMemberName("sessions")]
    Sessions,
}
