using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>Puts a class at a glance together for an assessor who may see it.</summary>
/// <param name="classes">The classes.</param>
/// <param name="assessments">How far pupils have come.</param>
/// <param name="time">The clock.</param>
internal sealed class ClassAtAGlance(ClassQueries classes, AssessmentQueries assessments, TimeProvider time)
{
    /// <summary>The view, or <see langword="null"/> when there is none for the actor.</summary>
    /// <param name="list">The class's id.</param>
    /// <param name="badge">The badge's id.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="about">The pupil whom a report was just sent about, if one was.</param>
    /// <param name="answerOf">What to say to it, once it is known how far the pupil has come.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<AssessView?> DescribeAsync(
        string list, string badge, Actor actor, string? about, Func<Progress, AssessAnswer?> answerOf, CancellationToken cancellationToken)
    {
        if (await classes.FindAsync(list, actor, cancellationToken) is not { } found
            || await assessments.FindBadgeAsync(badge, actor, cancellationToken) is not { } assessed)
        {
            return null;
        }

        DateTimeOffset now = time.GetUtcNow();
        IReadOnlyList<PupilProgress> pupils = await assessments.OfClassAsync(found, badge, cancellationToken);
        return new AssessView(found, assessed, [.. pupils.Select(one => new AssessRow(
            one.Pupil,
            one.Progress,
            UnguessableId.New(),
            RetryRule.OpensAt(assessed, one.Progress, now),
            TakeBackAttempt.Allows(one.Progress.Nomination, actor, now),
            one.Pupil.Id == about ? answerOf(one.Progress) : null))]);
    }
}
