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

    /// <summary>A bag that is still being filled: only those with its links see it.</summary>
    [JsonStringEnumMemberName("draft")]
    Draft,

    /// <summary>Sent, but nobody has shown yet that they read the sender's address: nobody else is bothered.</summary>
    [JsonStringEnumMemberName("awaiting-proof")]
    AwaitingProof,

    /// <summary>The nominee is under age and agreed; the guardian has not answered yet.</summary>
    [JsonStringEnumMemberName("awaiting-guardian")]
    AwaitingGuardian,

    /// <summary>Taken back by the nominee.</summary>
    [JsonStringEnumMemberName("withdrawn")]
    Withdrawn,

    /// <summary>A near-duplicate whose content was moved into another nomination of the same person.</summary>
    [JsonStringEnumMemberName("merged")]
    Merged,
}
