using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Attendance;

/// <summary>A session, or what is wrong with its draft.</summary>
/// <param name="Session">The session, when nothing is wrong.</param>
/// <param name="Problems">What is wrong; nothing was changed then.</param>
public sealed record SessionReading(AttendanceSession? Session, IReadOnlyList<Problem> Problems);
