namespace BadgeFunctions.Core.Attendance;

/// <summary>The fields of a session's form.</summary>
public static class SessionFields
{
    /// <summary>The badge's id.</summary>
    public const string Badge = "badge";

    /// <summary>What it is called.</summary>
    public const string Title = "title";

    /// <summary>Where.</summary>
    public const string Place = "place";

    /// <summary>When.</summary>
    public const string Day = "day";

    /// <summary>How long signing up stays open.</summary>
    public const string Minutes = "minutes";

    /// <summary>How many people may sign up.</summary>
    public const string Places = "places";
}
