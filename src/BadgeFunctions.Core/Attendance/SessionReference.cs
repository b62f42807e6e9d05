namespace BadgeFunctions.Core.Attendance;

/// <summary>Names a session, in the rows by which it is found.</summary>
internal sealed record SessionReference(string Session);
