using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>Where a session stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SessionStatus>))]
public enum SessionStatus
{
    /// <summary>In the calendar: members sign up, the agenda is made.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>The commission sits; dossiers are judged.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>It has risen. What was left to be finished remotely may still go on; messages and minutes are prepared.</summary>
    [JsonStringEnumMemberName("closed")]
    Closed,

    /// <summary>The minutes are sealed and the outcomes released.</summary>
    [JsonStringEnumMemberName("released")]
    Released,

    /// <summary>It will not take place.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}
