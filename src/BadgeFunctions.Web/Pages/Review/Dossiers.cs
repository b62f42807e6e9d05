using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>Finds a nomination for a reviewer who may see it.</summary>
/// <param name="nominations">The nominations.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="lists">What comes next.</param>
/// <param name="merge">Knows which may be of one person.</param>
/// <param name="alone">Says whether one reviewer may decide.</param>
internal sealed class Dossiers(NominationQueries nominations, ICatalogue catalogue, ReviewLists lists, MergeNominations merge, LoneReviewer alone)
{
    public async Task<Nomination?> FindAsync(Actor actor, string id, CancellationToken cancellationToken) =>
        await nominations.FindAsync(id, cancellationToken) is { } found && actor.Reviews(found.Value.Issuer) && ReviewStatuses.Shows(found.Value.Status)
            ? found.Value
            : null;

    /// <exception cref="KeyNotFoundException">The catalogue lost the badge.</exception>
    public async Task<DossierView> DescribeAsync(
        Actor actor, Nomination nomination, DecisionForm form, FormProblems problems, DossierOutcome outcome, CancellationToken cancellationToken)
    {
        Badge badge = (await catalogue.CurrentAsync(cancellationToken)).FindBadge(nomination.Badge)
            ?? throw new KeyNotFoundException("The catalogue has lost the nomination's badge.");
        string? next = await lists.NextAsync(actor, nomination, cancellationToken);
        bool showsAward = actor.Operates && nomination.Status == NominationStatus.Approved;
        return new DossierView(nomination, badge, form, problems, next, outcome, showsAward, await merge.CandidatesAsync(nomination, cancellationToken))
        {
            Obstacle = await alone.ObstacleAsync(nomination, cancellationToken),
        };
    }
}
