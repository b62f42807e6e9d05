using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>Puts pieces of evidence into an open bag, changes them and takes them out.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="catalogue">The badges, whose skills the pieces show.</param>
/// <param name="uploads">Knows the files.</param>
/// <param name="time">The clock.</param>
public sealed class BagPieces(
    IDocuments documents, NominationQueries queries, ICatalogue catalogue, UploadLedger uploads, TimeProvider time)
{
    private readonly OpenBags _bags = new(documents, queries, time);

    /// <summary>Puts a piece in. A witness is written to at once.</summary>
    public Task<BagResult> AddAsync(string id, EvidenceDraft draft, CancellationToken cancellationToken) =>
        AddAsync(id, draft, (_, piece) => piece, new Act(AuditWho.Nominee, NominationAct.EvidenceAdded, time.GetUtcNow()), cancellationToken);

    /// <summary>
    /// Gives a piece another title, day, skills, link or file. It keeps the file that it has unless something else takes
    /// its place, and a testimony stays its witness's. An opinion that was given of it in an earlier attempt was about
    /// something else, and stays in the history alone.
    /// </summary>
    public async Task<BagResult> ChangeAsync(string id, string piece, EvidenceDraft draft, CancellationToken cancellationToken)
    {
        if (await _bags.FindAsync(id, cancellationToken) is not { } bag || bag.Evidence.FirstOrDefault(one => one.Id == piece) is not { Contributor: null } old)
        {
            return BagResult.Closed;
        }

        (Evidence? read, IReadOnlyList<Problem> problems) = await ReadAsync(bag, Kept(old, draft), cancellationToken);
        if (read is null)
        {
            return new BagResult(bag, problems);
        }

        Evidence changed = old.Testimony is { } testimony
            ? read with { Id = old.Id, Kind = EvidenceKind.Testimony, Testimony = testimony }
            : TestimonyRequests.AskedNow(read with { Id = old.Id }, time.GetUtcNow());
        bool newFile = changed.File is not null && changed.File.Path != old.File?.Path;
        bool oldFile = old.File is not null && changed.File?.Path != old.File.Path;
        await uploads.AssignAsync(Holding(bag, newFile ? changed : null), cancellationToken);
        Nomination? after = null;
        await uploads.RemoveAsync(Holding(bag, oldFile ? old : null), ReplaceAsync, cancellationToken);
        if (after is null)
        {
            return BagResult.Closed;
        }

        await uploads.SettleAsync(Holding(after, newFile ? changed : null), cancellationToken);
        return BagResult.Done(after);

        async Task<bool> ReplaceAsync()
        {
            after = await _bags.ChangeAsync(
                id,
                one => one with { Evidence = [.. one.Evidence.Select(kept => kept.Id == piece ? changed : kept)] },
                old.Testimony is null ? (save, one) => TestimonyRequests.Ask(save, one, changed) : null,
                new Act(AuditWho.Nominee, NominationAct.EvidenceChanged, time.GetUtcNow()),
                cancellationToken);
            return after is not null;
        }
    }

    /// <summary>Takes a piece out, with its file.</summary>
    /// <param name="id">The bag's id.</param>
    /// <param name="piece">The piece's id.</param>
    /// <param name="contributor">The invitation whose pieces alone may be taken out, or <see langword="null"/> for the bag's owner.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<BagResult> RemoveAsync(string id, string piece, string? contributor, CancellationToken cancellationToken)
    {
        if (await _bags.FindAsync(id, cancellationToken) is not { } bag)
        {
            return BagResult.Closed;
        }

        if (bag.Evidence.FirstOrDefault(one => one.Id == piece) is not { } gone || (contributor is not null && gone.Contributor != contributor))
        {
            return BagResult.Done(bag);
        }

        Nomination? after = null;
        await uploads.RemoveAsync(Holding(bag, gone), TakeOutAsync, cancellationToken);
        return after is null ? BagResult.Closed : BagResult.Done(after);

        async Task<bool> TakeOutAsync()
        {
            Act act = new(contributor is null ? AuditWho.Nominee : AuditWho.Contributor, NominationAct.EvidenceRemoved, time.GetUtcNow());
            after = await _bags.ChangeAsync(
                id, one => one with { Evidence = [.. one.Evidence.Where(kept => kept.Id != piece)] }, follow: null, act, cancellationToken);
            return after is not null;
        }
    }

    /// <summary>Puts a piece in as somebody.</summary>
    /// <param name="id">The bag's id.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="sign">Says who put it in, or that they may not: <see langword="null"/>.</param>
    /// <param name="act">Who does it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    internal async Task<BagResult> AddAsync(
        string id, EvidenceDraft draft, Func<Nomination, Evidence, Evidence?> sign, Act act, CancellationToken cancellationToken)
    {
        if (await _bags.FindAsync(id, cancellationToken) is not { } bag)
        {
            return BagResult.Closed;
        }

        (Evidence? read, IReadOnlyList<Problem> problems) = await ReadAsync(bag, draft, cancellationToken);
        if (read is null)
        {
            return new BagResult(bag, problems);
        }

        read = TestimonyRequests.AskedNow(read, time.GetUtcNow());
        await uploads.AssignAsync(Holding(bag, read), cancellationToken);
        Nomination? after = await _bags.ChangeAsync(
            id,
            one => one.Evidence.Count < NominationLimits.Evidence && sign(one, read) is { } signed ? one with { Evidence = [.. one.Evidence, signed] } : one,
            (save, one) => TestimonyRequests.Ask(save, one, read),
            act,
            cancellationToken);
        if (after is null || !after.Evidence.Any(piece => piece.Id == read.Id))
        {
            return after is { Evidence.Count: >= NominationLimits.Evidence }
                ? new BagResult(after, [new Problem(NominationFields.Evidence, ProblemCodes.TooMany, NominationLimits.Evidence)])
                : BagResult.Closed;
        }

        await uploads.SettleAsync(Holding(bag, read), cancellationToken);
        return BagResult.Done(after);
    }

    private static Nomination Holding(Nomination bag, Evidence? piece) => bag with { Evidence = piece is null ? [] : [piece] };

    private static EvidenceDraft Kept(Evidence old, EvidenceDraft draft)
    {
        if (old.Testimony is not null)
        {
            return new EvidenceDraft { Title = draft.Title, Date = draft.Date, Skills = draft.Skills };
        }

        bool replaced = draft.File is not null || !string.IsNullOrWhiteSpace(draft.Url) || !string.IsNullOrWhiteSpace(draft.WitnessEmail);
        return replaced ? draft : draft with { File = old.File };
    }

    private async Task<(Evidence? Piece, IReadOnlyList<Problem> Problems)> ReadAsync(
        Nomination bag, EvidenceDraft draft, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? skills = (await catalogue.CurrentAsync(cancellationToken)).FindBadge(bag.Badge)?.Skills;
        FieldReader fields = new();
        EvidenceRules rules = new(LatestToday.At(time.GetUtcNow()), skills, bag.Nominee.Email);
        IReadOnlyList<Evidence> pieces = EvidenceReader.Read(fields, [draft], rules);
        if (pieces.Count == 0 && fields.Problems.Count == 0)
        {
            fields.Report(NominationFields.EvidenceTitle(0), ProblemCodes.Required);
        }

        return fields.Problems.Count > 0 ? (null, fields.Problems) : (pieces[0], []);
    }
}
