namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>What became of the wish to release a session.</summary>
public enum ReleaseStatus
{
    /// <summary>It is durable: the minutes are sealed, and every message will leave.</summary>
    Released,

    /// <summary>There is nothing that waits to be released. Releasing twice answers so.</summary>
    Nothing,

    /// <summary>There is no such session, or the actor does not write for it.</summary>
    NotFound,

    /// <summary>The commission has not risen yet.</summary>
    NotClosed,

    /// <summary>A dossier lacks something; the plan says what.</summary>
    Incomplete,

    /// <summary>The messages are not those that the actor saw any more.</summary>
    Changed,
}
