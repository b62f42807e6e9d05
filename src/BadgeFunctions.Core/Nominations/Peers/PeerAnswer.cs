using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>What a holder who was asked as a peer says.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeerAnswer>))]
public enum PeerAnswer
{
    /// <summary>The badge is deserved.</summary>
    [JsonStringEnumMemberName("agree")]
    Agree,

    /// <summary>Something is missing.</summary>
    [JsonStringEnumMemberName("not-yet")]
    NotYet,

    /// <summary>Somebody else had better look: the peer knows the person too well, or has no time.</summary>
    [JsonStringEnumMemberName("recuse")]
    Recuse,
}
