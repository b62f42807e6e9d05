namespace BadgeFunctions.Core.Attendance;

/// <summary>The most that a session may hold.</summary>
public static class AttendanceLimits
{
    /// <summary>The length of a title, and of a place, in UTF-16 units.</summary>
    public const int Title = 200;

    /// <summary>How long signing up may stay open at once, in minutes: a day.</summary>
    public const int Minutes = 24 * 60;

    /// <summary>How many people may sign up in one room.</summary>
    public const int Places = 5000;

    /// <summary>Rows of a list.</summary>
    public const int Rows = 5000;

    /// <summary>A list's file, in bytes.</summary>
    public const int File = 4 * 1024 * 1024;
}
