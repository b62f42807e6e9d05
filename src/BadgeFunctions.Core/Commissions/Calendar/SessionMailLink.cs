namespace BadgeFunctions.Core.Commissions.Calendar;

/// <summary>Where a mail about a session leads.</summary>
internal enum SessionMailLink
{
    /// <summary>To the session's page.</summary>
    Page,

    /// <summary>To the page on which a substitute answers a call.</summary>
    Answer,

    /// <summary>To the page on which a reviewer from outside joins.</summary>
    Join,

    /// <summary>To the sitting.</summary>
    Sitting,
}
