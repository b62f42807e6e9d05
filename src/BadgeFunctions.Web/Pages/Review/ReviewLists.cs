using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>What a reviewer has before them.</summary>
/// <param name="nominations">The nominations.</param>
/// <param name="catalogue">The badges.</param>
internal sealed class ReviewLists(NominationQueries nominations, ICatalogue catalogue)
{
    private const int PageLength = 50;
    private const int CountedUpTo = NominationQueries.MaximumPage;

    public async Task<ReviewListView> ListAsync(
        Actor actor, string? badge, NominationStatus? status, string? continuation, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        string? only = snapshot.FindBadge(badge ?? string.Empty)?.Id;
        NominationList page = await nominations.ListAsync(actor, only, status, continuation, PageLength, cancellationToken);
        return new ReviewListView(
            [.. page.Items.Where(item => ReviewStatuses.Shows(item.Status))],
            snapshot,
            [.. snapshot.Badges.Where(one => actor.Reviews(one.Issuer))],
            only,
            status,
            await CountAsync(actor, NominationStatus.Submitted, cancellationToken),
            await CountAsync(actor, NominationStatus.Deferred, cancellationToken),
            page.Continuation is { } next ? ReviewPaths.List(only, status, next) : null,
            continuation is null);
    }

    /// <summary>The next nomination to be studied, other than this one: of the same badge if there is one.</summary>
    public async Task<string?> NextAsync(Actor actor, Nomination after, CancellationToken cancellationToken)
    {
        foreach (string? badge in new[] { after.Badge, null })
        {
            NominationList waiting = await nominations.ListAsync(actor, badge, NominationStatus.Submitted, null, 2, cancellationToken);
            if (waiting.Items.FirstOrDefault(item => item.Id != after.Id) is { } next)
            {
                return next.Id;
            }
        }

        return null;
    }

    private async Task<ReviewCount> CountAsync(Actor actor, NominationStatus status, CancellationToken cancellationToken)
    {
        NominationList page = await nominations.ListAsync(actor, null, status, null, CountedUpTo, cancellationToken);
        return new ReviewCount(page.Items.Count, page.Continuation is not null);
    }
}
