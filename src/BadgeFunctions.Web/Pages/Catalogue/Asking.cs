using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Whether a badge can be asked for with the form, and what stands in the way otherwise.</summary>
internal static class Asking
{
    /// <summary>
    /// The end of the text's key that says why it cannot be asked for: <c>archived</c>, a path of approval that begins elsewhere,
    /// or <c>closed</c>; <see langword="null"/> when it can.
    /// </summary>
    public static string? Obstacle(Badge badge, DateOnly today) => badge switch
    {
        { Archived: true } => "archived",
        { Approval: ApprovalPaths.Attendance or ApprovalPaths.Automatic } => badge.Approval,
        _ when !CallSchedule.IsOpen(badge, today) => "closed",
        _ => null,
    };
}
