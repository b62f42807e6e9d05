namespace BadgeFunctions.Core.Attendance;

/// <summary>A session as somebody typed it: nothing is checked yet.</summary>
public sealed record SessionDraft
{
    /// <summary>The badge's id.</summary>
    public string? Badge { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The day, as <c>yyyy-MM-dd</c>.</summary>
    public string? Day { get; init; }

    /// <summary>How long signing up stays open, in minutes.</summary>
    public string? Minutes { get; init; }

    /// <summary>How many people may sign up.</summary>
    public string? Places { get; init; }
}
