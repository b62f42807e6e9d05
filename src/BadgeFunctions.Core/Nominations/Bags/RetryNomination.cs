using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>
/// Tries again with what was missing: the same dossier is a bag again, with its evidence and what was said of it, and
/// the attempt that ended goes into its history. There is no limit.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class RetryNomination(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    /// <summary>Whether something is asked of the nominee: the nomination was refused, or put off because something is missing.</summary>
    public static bool IsPossible(Nomination nomination) => nomination.Status == NominationStatus.Refused
        || (nomination.Status == NominationStatus.Deferred
            && (nomination.Decision?.Recommendation is not null || nomination.Evidence.Any(piece => piece.Judgement is { Admissible: false })));

    /// <summary>Opens the dossier again and mails the link to it. One that is open already stays as it is.</summary>
    /// <returns>The nomination as it now stands, or <see langword="null"/> when there is none.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (!IsPossible(before))
            {
                return before;
            }

            DateTimeOffset now = time.GetUtcNow();
            Nomination after = before with
            {
                Status = NominationStatus.Draft,
                Attempts = [.. before.Attempts ?? [], Ended(before)],
                Decision = null,
                ChangedAt = now,
                RemindedAt = null,
            };
            DocumentSave save = NominationChange.Save(before, after, found.ETag, new Act(AuditWho.Nominee, NominationAct.Reopened, now))
                .Send(BagMails.Link(id, now));
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }

    internal static Attempt Ended(Nomination nomination) => new(
        nomination.SubmittedAt,
        nomination.Decision,
        [.. nomination.Evidence.Select(piece => new JudgedPiece(piece.Id, piece.Title ?? piece.File?.Name ?? piece.Url, piece.Judgement))]);
}
