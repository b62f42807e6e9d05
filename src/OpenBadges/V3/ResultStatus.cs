namespace OpenBadges.V3;

/// <summary>How far an achievement has come (Open Badges 3.0, ResultStatusType Enumeration).</summary>
public enum ResultStatus
{
    /// <summary>The learner has completed it.</summary>
    Completed,

    /// <summary>The learner is enrolled.</summary>
    Enrolled,

    /// <summary>The learner did not complete it.</summary>
    Failed,

    /// <summary>The learner has begun.</summary>
    InProgress,

    /// <summary>The learner has paused.</summary>
    OnHold,

    /// <summary>The learner has completed it, and this is not confirmed yet.</summary>
    Provisional,

    /// <summary>The learner has withdrawn.</summary>
    Withdrew,
}
