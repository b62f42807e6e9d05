namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>What became of a peer's answer.</summary>
public enum PeerAnswerStatus
{
    /// <summary>It is durable. Repeating the same answer answers the same.</summary>
    Taken,

    /// <summary>There is no such nomination or invitation.</summary>
    NotFound,

    /// <summary>Something is wrong with the answer; nothing was changed.</summary>
    Invalid,

    /// <summary>It is not needed any more, or was given differently before; nothing was changed.</summary>
    Closed,
}
