using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Attendance.Lists;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>What a list would lead to.</summary>
/// <param name="Session">The session.</param>
/// <param name="Plan">Row by row.</param>
/// <param name="File">Where the list is kept.</param>
/// <param name="Key">Grants its confirmation.</param>
public sealed record ListPlanView(AttendanceSession Session, AttendanceListPlan Plan, string File, string Key);
