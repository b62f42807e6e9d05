namespace BadgeFunctions.Core.Work;

/// <summary>What somebody has to do in a session of a commission.</summary>
public enum SessionTask
{
    /// <summary>Dossiers await their vote or their opinion.</summary>
    Judge,

    /// <summary>It is open, and they have not acknowledged its charter yet.</summary>
    Charter,

    /// <summary>It has risen: messages and minutes wait to be released.</summary>
    Release,

    /// <summary>Its end is over, and it is still open.</summary>
    Close,

    /// <summary>It begins soon, and too few sit, or nobody presides or writes.</summary>
    Compose,

    /// <summary>They sit in it.</summary>
    Attend,

    /// <summary>They are a substitute, and may be called in.</summary>
    StandBy,
}
