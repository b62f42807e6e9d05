using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Submission;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Whether a badge can be asked for with the form, and what stands in the way otherwise.</summary>
internal static class Asking
{
    /// <summary>
    /// The end of the text's key that says why it cannot be asked for: <c>archived</c>, a path of approval that begins elsewhere,
    /// or <c>closed</c>; <see langword="null"/> when it can.
    /// </summary>
    public static string? Obstacle(Badge badge, DateOnly today) => SubmissionRules.CheckBadge(badge, today)?.Code switch
    {
        null => null,
        ProblemCodes.Archived => "archived",
        ProblemCodes.NotAskedFor => badge.Approval,
        _ => "closed",
    };
}
