using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Reads nominations by id and by badge and status; never scans.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="catalogue">The badges, whose order is the list's order.</param>
public sealed class NominationQueries(IDocuments documents, ICatalogue catalogue)
{
    /// <summary>The longest page.</summary>
    public const int MaximumPage = 200;

    /// <summary>Reads one nomination, or returns <see langword="null"/>.</summary>
    public async ValueTask<Document<Nomination>?> FindAsync(string id, CancellationToken cancellationToken) =>
        NominationId.Badge(id) is { } badge
            ? await documents.FindAsync(
                new DocumentKey(NominationPartition.Of(badge), NominationPartition.Nomination(id)), CoreJson.Default.Nomination, cancellationToken)
            : null;

    /// <summary>
    /// Lists what an actor may see, oldest first within each badge. Nominations that still wait for their nominee's
    /// consent, or that ended without it, are shown to nobody.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="badge">Only this badge, or all.</param>
    /// <param name="status">Only this status, or all.</param>
    /// <param name="continuation">From an earlier page.</param>
    /// <param name="limit">At most this many, up to <see cref="MaximumPage"/>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<NominationList> ListAsync(
        Actor actor, string? badge, NominationStatus? status, string? continuation, int limit, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        (string? fromBadge, string? fromRow) = Split(continuation);
        List<NominationSummary> items = [];
        bool reached = fromBadge is null;
        foreach (Badge one in snapshot.Badges)
        {
            reached |= one.Id == fromBadge;
            if (!reached || (badge is not null && one.Id != badge) || !actor.Reviews(one.Issuer))
            {
                continue;
            }

            string? row = one.Id == fromBadge ? fromRow : null;
            do
            {
                DocumentPage<NominationSummary> page = await documents.ListAsync(
                    NominationPartition.Of(one.Id),
                    NominationPartition.ListingPrefix(status),
                    Math.Min(limit, MaximumPage) - items.Count,
                    row,
                    CoreJson.Default.NominationSummary,
                    cancellationToken);
                items.AddRange(page.Items.Select(item => item.Value).Where(item => item.Status.IsForReviewers()));
                row = page.Continuation;
            }
            while (row is not null && items.Count < Math.Min(limit, MaximumPage));

            if (row is not null)
            {
                return new NominationList(items, $"{one.Id}/{row}");
            }

            fromRow = null;
            if (items.Count >= Math.Min(limit, MaximumPage))
            {
                string? next = NextBadge(snapshot, actor, badge, one.Id);
                return new NominationList(items, next is null ? null : $"{next}/");
            }
        }

        return new NominationList(items, null);
    }

    private static string? NextBadge(CatalogueSnapshot snapshot, Actor actor, string? only, string after) =>
        only is not null ? null : snapshot.Badges.SkipWhile(badge => badge.Id != after).Skip(1).FirstOrDefault(badge => actor.Reviews(badge.Issuer))?.Id;

    private static (string? Badge, string? Row) Split(string? continuation) =>
        continuation?.Split('/', 2) is [string badge, string row] ? (badge, row.Length == 0 ? null : row) : (null, null);
}
