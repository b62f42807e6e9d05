using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>What a member may vote.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<VoteChoice>))]
public enum VoteChoice
{
    /// <summary>The evidence shows the skill.</summary>
    [JsonStringEnumMemberName("award")]
    Award,

    /// <summary>It does not, or not yet.</summary>
    [JsonStringEnumMemberName("refuse")]
    Refuse,

    /// <summary>It cannot be told today.</summary>
    [JsonStringEnumMemberName("defer")]
    Defer,

    /// <summary>No opinion: present, and not counted.</summary>
    [JsonStringEnumMemberName("abstain")]
    Abstain,
}
