namespace BadgeFunctions.Core.Assessments;

/// <summary>What became of a reported attempt.</summary>
public enum AttemptStatus
{
    /// <summary>It is durable; a success is on its way to a published badge. Repeating the report answers the same.</summary>
    Recorded,

    /// <summary>No such class, pupil or badge, or not the actor's to assess.</summary>
    NotFound,

    /// <summary>The note is too long or unreadable; nothing was changed.</summary>
    Invalid,

    /// <summary>Somebody else recorded an attempt that the actor had not seen; nothing was changed.</summary>
    Changed,

    /// <summary>The badge allows the next attempt only later; nothing was changed.</summary>
    TooSoon,

    /// <summary>The pupil holds the badge already; nothing was changed.</summary>
    AlreadyAchieved,
}
