namespace BadgeFunctions.Core.Attendance;

/// <summary>Where somebody who attended stands.</summary>
public enum Standing
{
    /// <summary>Their address is not confirmed yet.</summary>
    Waiting,

    /// <summary>Confirmed: their request is with those who decide.</summary>
    Reviewed,

    /// <summary>Confirmed: the badge is being made.</summary>
    Confirmed,

    /// <summary>The badge is there.</summary>
    Issued,

    /// <summary>It ended without a badge.</summary>
    Ended,

    /// <summary>They had asked for the badge, or held it, before.</summary>
    Earlier,
}
