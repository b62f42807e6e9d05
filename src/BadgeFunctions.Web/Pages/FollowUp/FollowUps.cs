using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.FollowUp;

/// <summary>Puts a pupil's page together.</summary>
/// <param name="assessments">How far the pupil has come.</param>
/// <param name="awards">What was awarded.</param>
internal sealed class FollowUps(AssessmentQueries assessments, AwardQueries awards)
{
    public async Task<FollowUpView> DescribeAsync(PupilInClass pupil, CancellationToken cancellationToken)
    {
        IReadOnlyList<BadgeProgress> all = await assessments.OfPupilAsync(pupil, cancellationToken);
        List<AchievedBadge> achieved = [];
        foreach (BadgeProgress one in all.Where(one => one.Progress.IsAchieved))
        {
            achieved.Add(new AchievedBadge(one, (await awards.FindAsync(one.Progress.Nomination!.AwardId, cancellationToken))?.Value));
        }

        return new FollowUpView(
            pupil,
            achieved,
            [.. all.Where(one => one.Progress is { IsAchieved: false, Nomination: not null })],
            [.. all.Where(one => one.Progress.Nomination is null)]);
    }
}
