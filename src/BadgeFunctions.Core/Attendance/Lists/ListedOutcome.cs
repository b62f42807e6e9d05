namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>What a row of a list leads to.</summary>
public enum ListedOutcome
{
    /// <summary>The person comes onto the session's list.</summary>
    Added,

    /// <summary>They signed up in the room and have not confirmed: the list does it for them.</summary>
    Confirmed,

    /// <summary>Nothing: they are there already, or asked for the badge before.</summary>
    Known,

    /// <summary>Nothing: an earlier row is about the same address.</summary>
    Repeated,

    /// <summary>Nothing: the row cannot be used.</summary>
    Rejected,
}
