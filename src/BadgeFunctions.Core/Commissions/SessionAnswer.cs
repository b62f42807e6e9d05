namespace BadgeFunctions.Core.Commissions;

/// <summary>What became of a command on a session.</summary>
public enum SessionAnswer
{
    /// <summary>It is durable. Repeating it answers the same and does nothing.</summary>
    Done,

    /// <summary>There is no such session, or it is not the actor's to change.</summary>
    NotFound,

    /// <summary>Something is wrong with what was asked; nothing was changed.</summary>
    Invalid,

    /// <summary>The session, or somebody else's change to it, does not allow it any more; nothing was changed.</summary>
    Conflict,
}
