namespace BadgeFunctions.Core.Review;

/// <summary>What became of a decision.</summary>
public enum DecisionStatus
{
    /// <summary>It is durable, and what follows from it will happen. Repeating the same decision answers the same.</summary>
    Taken,

    /// <summary>There is no such nomination, or it is not the actor's to see.</summary>
    NotFound,

    /// <summary>Something is wrong with the request; nothing was changed.</summary>
    Invalid,

    /// <summary>It was decided differently already, or does not wait for a decision; nothing was changed.</summary>
    Conflict,
}
