using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>What the room sees.</summary>
/// <param name="Session">The session; it is open.</param>
/// <param name="Badge">Its badge.</param>
/// <param name="Address">The absolute address of the sign-up, short enough to be typed.</param>
/// <param name="State">What changes while the room looks at it.</param>
public sealed record RoomView(AttendanceSession Session, Badge Badge, string Address, RoomState State);
