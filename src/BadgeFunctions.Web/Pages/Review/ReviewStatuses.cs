using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>The statuses that reviewers may see. What waits for its nominee, or was declined by them, is not theirs to know of.</summary>
internal static class ReviewStatuses
{
    /// <summary>The filter that shows them all.</summary>
    public const string All = "all";

    public static IReadOnlyList<NominationStatus> Visible { get; } =
        [NominationStatus.Submitted, NominationStatus.Deferred, NominationStatus.Approved, NominationStatus.Refused];

    public static bool Shows(NominationStatus status) => Visible.Contains(status);

    /// <summary>The status that a filter asks for: those to be studied unless it says otherwise, <see langword="null"/> for all.</summary>
    public static NominationStatus? Parse(string? filter) => filter == All
        ? null
        : Visible.FirstOrDefault(status => StatusLabel.Key(status) == filter, NominationStatus.Submitted);
}
