using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>What somebody does in a session beside voting.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SeatRole>))]
public enum SeatRole
{
    /// <summary>Judges and votes.</summary>
    [JsonStringEnumMemberName("member")]
    Member,

    /// <summary>Presides: opens and closes votes, settles ties.</summary>
    [JsonStringEnumMemberName("chair")]
    Chair,

    /// <summary>Leads through the agenda: may open and close what the chair may.</summary>
    [JsonStringEnumMemberName("facilitator")]
    Facilitator,

    /// <summary>Writes down advice, good practices and messages, and releases them.</summary>
    [JsonStringEnumMemberName("secretary")]
    Secretary,
}
