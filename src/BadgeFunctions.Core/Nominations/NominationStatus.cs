using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Where a nomination stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NominationStatus>))]
public enum NominationStatus
{
    /// <summary>Sent by somebody else; the nominee has not answered yet, and no reviewer sees it.</summary>
    [JsonStringEnumMemberName("awaiting-consent")]
    AwaitingConsent,

    /// <summary>Waits for a commission.</summary>
    [JsonStringEnumMemberName("submitted")]
    Submitted,

    /// <summary>The commission wants to come back to it.</summary>
    [JsonStringEnumMemberName("deferred")]
    Deferred,

    /// <summary>Awarded: issuance follows by itself.</summary>
    [JsonStringEnumMemberName("approved")]
    Approved,

    /// <summary>Not awarded this time; the person may ask again.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The nominee did not want it.</summary>
    [JsonStringEnumMemberName("declined")]
    Declined,

    /// <summary>The nominee never answered; what was said of them was removed.</summary>
    [JsonStringEnumMemberName("expired")]
    Expired,
}
