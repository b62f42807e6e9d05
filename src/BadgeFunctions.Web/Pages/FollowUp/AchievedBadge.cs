using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Awards;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>A badge that a pupil holds.</summary>
/// <param name="Progress">The badge and its attempts.</param>
/// <param name="Award">The award, once it exists.</param>
public sealed record AchievedBadge(BadgeProgress Progress, Award? Award)
{
    /// <summary>Whether everybody can see it.</summary>
    public bool IsPublished => Award is { State: AwardState.Published, Erased: false };
}
