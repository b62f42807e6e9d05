using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>How a commission works in a session.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SessionForm>))]
public enum SessionForm
{
    /// <summary>At one time, in a room or a video meeting: the chair opens and closes each vote.</summary>
    [JsonStringEnumMemberName("meeting")]
    Meeting,

    /// <summary>Each in their own time until a deadline: every dossier is open to votes until then.</summary>
    [JsonStringEnumMemberName("remote")]
    Remote,
}
