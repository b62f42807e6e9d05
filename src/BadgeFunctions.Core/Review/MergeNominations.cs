using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Review;

/// <summary>
/// Unites two nominations of one person for one badge: what the second says and shows moves into the first, earlier
/// attempts and opinions included, and the second says where it went. Nothing is lost.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="lookAlikes">Says which nominations may be of one person.</param>
/// <param name="time">The clock.</param>
public sealed class MergeNominations(IDocuments documents, NominationQueries queries, LookAlikes lookAlikes, TimeProvider time)
{
    /// <summary>Whether a nomination of a status can take another one in: it has yet to be decided.</summary>
    public static bool Keeps(NominationStatus status) => status is NominationStatus.Submitted or NominationStatus.Deferred;

    /// <summary>Whether a nomination of a status can go into another one: it is for reviewers, and no badge follows from it.</summary>
    public static bool Goes(NominationStatus status) => Keeps(status) || status == NominationStatus.Refused;

    /// <summary>Moves one nomination into another. Doing it again changes nothing.</summary>
    /// <param name="kept">The id of the nomination that goes on.</param>
    /// <param name="other">The id of the one that goes into it.</param>
    /// <param name="actor">Who asks; a reviewer of their issuer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<MergeStatus> ExecuteAsync(string kept, string other, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await queries.FindAsync(kept, cancellationToken) is not { } into || await queries.FindAsync(other, cancellationToken) is not { } from
                || !actor.Reviews(into.Value.Issuer))
            {
                return MergeStatus.NotFound;
            }

            if (from.Value is { Status: NominationStatus.Merged, MergedInto: var target } && target == kept)
            {
                return MergeStatus.Merged;
            }

            if (kept == other || into.Value.Badge != from.Value.Badge || !into.Value.Status.IsForReviewers() || !from.Value.Status.IsForReviewers()
                || !LookAlikes.AreAlike(into.Value.Nominee, from.Value.Nominee))
            {
                return MergeStatus.NotFound;
            }

            if (!Keeps(into.Value.Status) || !Goes(from.Value.Status))
            {
                return MergeStatus.Conflict;
            }

            if ((await documents.SaveAsync(await SaveAsync(into, from, actor, cancellationToken), cancellationToken)).Saved)
            {
                return MergeStatus.Merged;
            }
        }
    }

    /// <summary>The look-alikes of a nomination that reviewers may know of.</summary>
    /// <param name="nomination">The nomination.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Nomination>> CandidatesAsync(Nomination nomination, CancellationToken cancellationToken) =>
        [.. (await lookAlikes.FindAsync(nomination.Badge, nomination.Nominee, cancellationToken)).Where(other => other.Status.IsForReviewers())];

    private async Task<DocumentSave> SaveAsync(
        Document<Nomination> into, Document<Nomination> from, Actor actor, CancellationToken cancellationToken)
    {
        Nomination after = Unite(into.Value, from.Value);
        Nomination gone = from.Value with
        {
            Status = NominationStatus.Merged,
            MergedInto = into.Value.Id,
            Evidence = [],
            Attempts = null,
            Decision = null,
            Reason = null,
        };
        DateTimeOffset now = time.GetUtcNow();
        DocumentSave save = NominationChange.Save(into.Value, after, into.ETag, Act.Of(actor, NominationAct.MergedIn, now));
        NominationChange.Add(save, from.Value, gone, from.ETag, Act.Of(actor, NominationAct.MergedAway, now));
        await NominationPlace.ReleaseAsync(documents, save, from.Value, cancellationToken);

        // A witness's link names the nomination: those who have not answered get one that leads to where the question is now.
        foreach (Evidence piece in from.Value.Evidence.Where(piece => piece.Testimony is { IsAwaited: true }))
        {
            save.Send(Notification.Message(NotificationKind.TestimonyRequest, after.Id, detail: piece.Id));
        }

        return save;
    }

    private static Nomination Unite(Nomination into, Nomination from) => into with
    {
        Reason = UniteTexts(into.Reason, from.Reason),
        Function = into.Function ?? from.Function,
        Workplace = into.Workplace ?? from.Workplace,
        Evidence = [.. into.Evidence, .. from.Evidence],
        Contributors = from.Contributors is null ? into.Contributors : [.. into.Contributors ?? [], .. from.Contributors],
        Attempts = UniteAttempts(into, from),
    };

    private static string? UniteTexts(string? first, string? second) =>
        first is null || second is null || first == second ? first ?? second : $"{first}\n\n{second}";

    private static IReadOnlyList<Attempt>? UniteAttempts(Nomination into, Nomination from)
    {
        List<Attempt> attempts = [.. into.Attempts ?? [], .. from.Attempts ?? []];
        if (from.Decision is not null)
        {
            attempts.Add(new Attempt(
                from.SubmittedAt, from.Decision, [.. from.Evidence.Select(piece => new JudgedPiece(piece.Id, piece.Title, piece.Judgement))]));
        }

        return attempts.Count == 0 ? null : [.. attempts.OrderBy(attempt => attempt.SubmittedAt)];
    }
}
