using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>What a pupil has and what is left.</summary>
/// <param name="Pupil">The pupil, in their class.</param>
/// <param name="Achieved">The badges that the pupil holds.</param>
/// <param name="Begun">What was tried, or is being looked at.</param>
/// <param name="Left">What the class's issuer offers besides.</param>
public sealed record FollowUpView(
    PupilInClass Pupil, IReadOnlyList<AchievedBadge> Achieved, IReadOnlyList<BadgeProgress> Begun, IReadOnlyList<BadgeProgress> Left);
