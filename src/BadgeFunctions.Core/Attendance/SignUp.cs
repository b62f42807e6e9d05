namespace BadgeFunctions.Core.Attendance;

/// <summary>That somebody signed up for a session, or stands on its list; who it is, the nomination says.</summary>
/// <param name="Nomination">The person's nomination for the session's badge; an earlier one when they had one.</param>
/// <param name="Listed">Whether a manager vouches for them.</param>
/// <param name="At">When, in UTC.</param>
public sealed record SignUp(string Nomination, bool Listed, DateTimeOffset At);
