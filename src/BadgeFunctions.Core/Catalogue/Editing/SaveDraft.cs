using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Keeps changes to a badge without showing them to anybody. A draft may lack what only publishing asks for.</summary>
/// <param name="documents">Where drafts are kept.</param>
/// <param name="queries">Reads badges as their editors see them.</param>
/// <param name="uploads">Keeps their pictures.</param>
/// <param name="store">The catalogue's reader.</param>
/// <param name="time">The clock.</param>
public sealed class SaveDraft(IDocuments documents, DraftQueries queries, ArtUploads uploads, ICatalogue store, TimeProvider time)
{
    private readonly CurrentCatalogue _current = new(documents, store);

    /// <summary>Begins a badge.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="issuer">Whose badge it is to be, for ever.</param>
    /// <param name="request">The definition; its id is permanent, and proposed from the name when it has none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EditResult> CreateAsync(Actor actor, string issuer, DraftRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        CatalogueRecord? record = (await _current.FindAsync(cancellationToken))?.Value;
        if (record is null || !actor.Manages(issuer, Matter.Badges) || !record.Issuers.Any(one => one.Id == issuer))
        {
            return EditResult.NotFound;
        }

        string id = string.IsNullOrWhiteSpace(request.Entry.Id)
            ? await ProposeAsync(request.Entry.Name, cancellationToken)
            : request.Entry.Id.Trim();
        if (CatalogueId.IsWellFormed(id) && await queries.IsTakenAsync(id, cancellationToken))
        {
            return EditResult.Invalid(null, [new CatalogueError("id", CatalogueErrorCodes.Taken, id)]);
        }

        return await SaveAsync(actor, request with { Entry = request.Entry with { Id = id, Issuer = issuer, Archived = null } }, null, record, cancellationToken);
    }

    /// <summary>Changes a badge.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="badge">The badge.</param>
    /// <param name="request">The definition; its id and issuer stay what they are, whatever it says.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<EditResult> ExecuteAsync(Actor actor, string badge, DraftRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        CatalogueRecord? record = (await _current.FindAsync(cancellationToken))?.Value;
        if (record is null || await queries.FindAsync(record, badge, cancellationToken) is not { } state || !actor.Manages(state.Issuer, Matter.Badges))
        {
            return EditResult.NotFound;
        }

        return state.Revision == request.Revision
            ? await SaveAsync(actor, request with { Entry = DraftQueries.Owned(state, request.Entry) }, state, record, cancellationToken)
            : EditResult.Conflict(state);
    }

    private async Task<EditResult> SaveAsync(
        Actor actor, DraftRequest request, BadgeState? before, CatalogueRecord record, CancellationToken cancellationToken)
    {
        CatalogueError[] problems = [.. DraftCheck.Check(request.Entry, record).Problems.Where(problem => !DraftCheck.MayWait(problem))];
        if (problems.Length > 0)
        {
            return EditResult.Invalid(before, problems);
        }

        string revision = UnguessableId.New();
        DraftArt received = await uploads.CopyAsync(request.Received, revision, cancellationToken);
        DraftArt kept = before?.Draft?.Art ?? DraftArt.None;
        BadgeImageEntry? image = request.Entry.Image;
        BadgeDraft draft = new()
        {
            Entry = request.Entry,
            Art = new DraftArt(image?.Png is null ? null : received.Png ?? kept.Png, image?.Svg is null ? null : received.Svg ?? kept.Svg),
            Base = before?.Base ?? BadgeState.Nothing,
            Revision = revision,
            By = actor.Name,
            At = time.GetUtcNow(),
        };
        if (!await SaveAsync(draft, before?.Draft, cancellationToken))
        {
            await uploads.RemoveAsync(received.Paths, cancellationToken);
            return EditResult.Conflict(await queries.FindAsync(record, request.Entry.Id!, cancellationToken));
        }

        await uploads.RemoveAsync(kept.Paths.Except(draft.Art.Paths), cancellationToken);
        foreach (string path in request.Received.Paths)
        {
            await uploads.DiscardAsync(path, cancellationToken);
        }

        return EditResult.Done(new BadgeState(before?.Published, draft));
    }

    private async Task<bool> SaveAsync(BadgeDraft draft, BadgeDraft? before, CancellationToken cancellationToken)
    {
        string id = DraftQueries.DraftId(draft.Entry.Id!);
        DocumentSave save = new(CatalogueStore.Partition);
        if (before is null)
        {
            return (await documents.SaveAsync(save.Insert(id, draft, CoreJson.Default.BadgeDraft), cancellationToken)).Saved;
        }

        Document<BadgeDraft>? stored = await queries.FindDraftAsync(draft.Entry.Id!, cancellationToken);
        return stored is not null
            && stored.Value.Revision == before.Revision
            && (await documents.SaveAsync(save.Replace(id, draft, stored.ETag, CoreJson.Default.BadgeDraft), cancellationToken)).Saved;
    }

    private async Task<string> ProposeAsync(string? name, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            string id = BadgeIdProposal.Of(name, attempt);
            if (!await queries.IsTakenAsync(id, cancellationToken))
            {
                return id;
            }
        }
    }
}
