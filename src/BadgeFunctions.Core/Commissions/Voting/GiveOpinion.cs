using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>Takes a member's opinion on one piece of evidence.</summary>
/// <param name="documents">Where opinions are kept.</param>
/// <param name="dossiers">Reads and keeps the dossier.</param>
/// <param name="time">The clock.</param>
public sealed class GiveOpinion(IDocuments documents, SittingDossiers dossiers, TimeProvider time)
{
    /// <summary>Takes it in the place of the member's earlier one. Doing it again changes nothing.</summary>
    public async Task<SittingResult> ExecuteAsync(string session, string nomination, EvidenceOpinion opinion, Actor actor, CancellationToken cancellationToken)
    {
        EvidenceOpinion given = opinion with { Reason = string.IsNullOrWhiteSpace(opinion.Reason) ? null : opinion.Reason.Trim() };
        while (true)
        {
            if (await dossiers.FindAsync(session, nomination, actor, cancellationToken) is not { } dossier)
            {
                return SittingResult.NotFound;
            }

            if (Refuse(dossier, given) is { } refused)
            {
                return refused;
            }

            DocumentKey key = new(CommissionPartition.Of(dossier.Session.Issuer), CommissionPartition.Opinion(session, nomination, dossier.OwnSeat));
            Document<MemberOpinions>? before = await documents.FindAsync(key, CoreJson.Default.MemberOpinions, cancellationToken);
            IReadOnlyList<EvidenceOpinion> earlier = before?.Value.Opinions ?? [];
            if (earlier.Contains(given))
            {
                return SittingResult.Done;
            }

            MemberOpinions after = new(dossier.OwnSeat, [.. earlier.Where(one => one.Id != given.Id), given], time.GetUtcNow());
            AuditEvent what = new(time.GetUtcNow(), dossier.By, "opinion-given", null, given.Admissible ? "admissible" : "not-admissible");
            bool saved = await dossiers.SaveAsync(dossier, dossier.Item, what, cancellationToken, save => _ = before is null
                ? save.Insert(key.Id, after, CoreJson.Default.MemberOpinions)
                : save.Replace(key.Id, after, before.ETag, CoreJson.Default.MemberOpinions));
            if (saved)
            {
                return SittingResult.Done;
            }
        }
    }

    private SittingResult? Refuse(SittingDossier dossier, EvidenceOpinion opinion)
    {
        if (dossier.Excluded)
        {
            return SittingResult.Refuse(SittingRefusal.Excluded);
        }

        if (!dossier.Judges)
        {
            return SittingResult.NotFound;
        }

        if (!dossier.IsAtWork(time.GetUtcNow()) || dossier.Item.Stage == DossierStage.Decided)
        {
            return SittingResult.Refuse(SittingRefusal.NotOpen);
        }

        if (dossier.Nomination?.Evidence.Any(piece => piece.Id == opinion.Id) != true)
        {
            return SittingResult.NotFound;
        }

        if (!opinion.Admissible && opinion.Reason is null)
        {
            return SittingResult.Invalid(new Problem("reason", ProblemCodes.Required));
        }

        return opinion.Reason?.Length > DecideNomination.MaximumReason
            ? SittingResult.Invalid(new Problem("reason", ProblemCodes.TooLong, DecideNomination.MaximumReason))
            : null;
    }
}
