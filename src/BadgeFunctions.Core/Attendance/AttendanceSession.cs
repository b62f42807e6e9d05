namespace BadgeFunctions.Core.Attendance;

/// <summary>
/// A gathering whose participants get a badge <i>(séance de formation, session de présence)</i>: they sign up in the
/// room, or stand on the list of those who came.
/// </summary>
public sealed record AttendanceSession
{
    /// <summary>Unguessable.</summary>
    public required string Id { get; init; }

    /// <summary>The badge that its participants ask for.</summary>
    public required string Badge { get; init; }

    /// <summary>The badge's issuer: only its managers see the session.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it takes place.</summary>
    public string? Place { get; init; }

    /// <summary>When.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The name of record of the manager who prepared it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was prepared, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How long signing up stays possible once it was opened, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>How many people may sign up in the room.</summary>
    public required int Places { get; init; }

    /// <summary>When signing up was opened first, in UTC; absent until then.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When signing up ends or ended, in UTC.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The code that leads to the sign-up while it is open; drawn anew each time the end is moved.</summary>
    public string? Code { get; init; }

    /// <summary>How many signed up in the room.</summary>
    public int SignedUp { get; init; }

    /// <summary>How many a manager put on the list.</summary>
    public int Listed { get; init; }

    /// <summary>Whether signing up is possible at a moment, as far as time is concerned.</summary>
    public bool IsOpenAt(DateTimeOffset moment) => Expires > moment;

    /// <summary>Whether every place in the room is taken.</summary>
    public bool IsFull => SignedUp >= Places;
}
