using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Reads badges as their editors see them, without the delay that readers of the catalogue accept.</summary>
/// <param name="documents">Where drafts are kept.</param>
/// <param name="store">The catalogue's reader.</param>
public sealed class DraftQueries(IDocuments documents, ICatalogue store)
{
    private const string Prefix = "draft:";
    private const int DraftsPerPage = 200;

    private readonly CurrentCatalogue _current = new(documents, store);

    internal static string DraftId(string badge) => Prefix + badge;

    /// <summary>A badge that an actor manages, or <see langword="null"/>.</summary>
    public async Task<BadgeState?> FindAsync(Actor actor, string badge, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        CatalogueRecord? record = (await _current.FindAsync(cancellationToken))?.Value;
        return record is not null && await FindAsync(record, badge, cancellationToken) is { } state && actor.Manages(state.Issuer, Matter.Badges) ? state : null;
    }

    /// <summary>All badges of an issuer: the catalogue's in its order, then those that are drafts only, by their ids.</summary>
    public async Task<IReadOnlyList<BadgeState>> ListAsync(string issuer, CancellationToken cancellationToken)
    {
        IReadOnlyList<Badge> published = (await _current.FindAsync(cancellationToken))?.Value.Badges ?? [];
        Dictionary<string, BadgeDraft> drafts = new(StringComparer.Ordinal);
        string? continuation = null;
        do
        {
            DocumentPage<BadgeDraft> page = await documents.ListAsync(
                CatalogueStore.Partition, Prefix, DraftsPerPage, continuation, CoreJson.Default.BadgeDraft, cancellationToken);
            page.Items.ToList().ForEach(item => drafts.Add(item.Value.Entry.Id!, item.Value));
            continuation = page.Continuation;
        }
        while (continuation is not null);

        IEnumerable<BadgeState> all = published.Select(badge => new BadgeState(badge, drafts.GetValueOrDefault(badge.Id)))
            .Concat(drafts.Values.Where(draft => !published.Any(badge => badge.Id == draft.Entry.Id)).Select(draft => new BadgeState(null, draft)));
        return [.. all.Where(state => state.Issuer == issuer)];
    }

    /// <summary>What an entry would define if it were published as it is, and what has to be corrected before.</summary>
    public async Task<(Badge Badge, IReadOnlyList<CatalogueError> Problems)> CheckAsync(BadgeState state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        CatalogueRecord record = (await _current.FindAsync(cancellationToken))?.Value ?? new CatalogueRecord([], []);
        return DraftCheck.Check(Owned(state, state.Entry), record);
    }

    /// <summary>Whether an id was ever used, for a badge that is published, was taken out of the catalogue, or is a draft.</summary>
    internal async Task<bool> IsTakenAsync(string badge, CancellationToken cancellationToken) =>
        await FindDraftAsync(badge, cancellationToken) is not null
        || (await documents.ListAsync(
            CatalogueStore.Partition, CatalogueStore.VersionsOf(badge), 1, null, CoreJson.Default.Badge, cancellationToken)).Items.Count > 0;

    internal async Task<BadgeState?> FindAsync(CatalogueRecord record, string badge, CancellationToken cancellationToken)
    {
        if (!CatalogueId.IsWellFormed(badge))
        {
            return null;
        }

        Badge? published = record.Badges.FirstOrDefault(one => one.Id == badge);
        BadgeDraft? draft = (await FindDraftAsync(badge, cancellationToken))?.Value;
        return published is null && draft is null ? null : new BadgeState(published, draft);
    }

    internal ValueTask<Document<BadgeDraft>?> FindDraftAsync(string badge, CancellationToken cancellationToken) =>
        documents.FindAsync(new DocumentKey(CatalogueStore.Partition, DraftId(badge)), CoreJson.Default.BadgeDraft, cancellationToken);

    // Whose badge it is is not for an editor to say, and a catalogue file may have changed it since the draft was saved.
    internal static BadgeEntry Owned(BadgeState state, BadgeEntry entry) => entry with { Id = state.Id, Issuer = state.Issuer, Archived = state.Published?.Archived };
}
