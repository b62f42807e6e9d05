using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>How a nomination came in.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NominationOrigin>))]
public enum NominationOrigin
{
    /// <summary>The online form or the API.</summary>
    [JsonStringEnumMemberName("form")]
    Form,

    /// <summary>An operator's spreadsheet: the operator vouches for the nominees' consent.</summary>
    [JsonStringEnumMemberName("import")]
    Import,

    /// <summary>Somebody attended a session: signed up in the room, or stood on its list.</summary>
    [JsonStringEnumMemberName("attendance")]
    Attendance,

    /// <summary>An assessor watched a pupil's attempt.</summary>
    [JsonStringEnumMemberName("assessment")]
    Assessment,

    /// <summary>A pathway is complete.</summary>
    [JsonStringEnumMemberName("pathway")]
    Pathway,
}
