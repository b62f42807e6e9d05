using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>A holder of the same badge who is asked to look at a request. Who that is stays with their own nomination.</summary>
/// <param name="Id">Unguessable; unique in its nomination.</param>
/// <param name="Holder">The id of the nomination by which the peer holds the badge.</param>
/// <param name="InvitedAt">When, in UTC.</param>
public sealed record PeerInvitation(string Id, string Holder, DateTimeOffset InvitedAt)
{
    /// <summary>When a peer who had not answered was reminded.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>When a peer who never answered was waited for no longer.</summary>
    public DateTimeOffset? LapsedAt { get; init; }

    /// <summary>What they said.</summary>
    public PeerOpinion? Opinion { get; init; }

    /// <summary>Whether the peer may still answer.</summary>
    [JsonIgnore]
    public bool IsOpen => Opinion is null && LapsedAt is null;
}
