using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Gives a badge that comes by itself to whoever holds what it requires.</summary>
internal sealed class CompletePathway(IDocuments documents, Holdings holdings, TimeProvider time)
{
    /// <summary>Awards the badge unless something is missing or the person has, or had, a place for it already.</summary>
    /// <param name="badge">The badge that comes by itself.</param>
    /// <param name="earned">The nomination for the badge that was awarded last, which says who the person is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task ExecuteAsync(Badge badge, Nomination earned, CancellationToken cancellationToken)
    {
        string key = earned.Nominee.Key;
        if (await holdings.ClaimAsync(key, badge.Id, cancellationToken) is not null
            || RequiredBadges.Lacking(badge, await holdings.HeldAsync(key, badge.Requires, cancellationToken)) > 0)
        {
            return;
        }

        // A refused save means that another award of the same pathway was quicker: the claim is there.
        await documents.SaveAsync(Save(NominationProgress.Advance(Create(badge, earned), badge)), cancellationToken);
    }

    private static DocumentSave Save(Nomination nomination)
    {
        DocumentSave save = NominationChange.Insert(nomination, Act.OfSystem(NominationAct.PathwayCompleted, nomination.SubmittedAt));
        NominationPlace.Take(save, nomination);
        return NominationProgress.Announce(save, nomination);
    }

    private Nomination Create(Badge badge, Nomination earned)
    {
        DateTimeOffset now = time.GetUtcNow();
        return new Nomination
        {
            Id = NominationId.New(badge.Id),
            Badge = badge.Id,
            Issuer = badge.Issuer,
            Nominee = earned.Nominee,
            Function = earned.Function,
            Workplace = earned.Workplace,
            Guardian = badge.GuardianConsent ? earned.Guardian : null,
            Origin = NominationOrigin.Pathway,
            Language = earned.Language,
            SubmittedAt = now,
            ProvedAt = now,
            Status = NominationStatus.Draft,
            Decision = new Decision(DecisionOutcome.Approved, null, NamesOfRecord.Pathway(earned.Language), now),
            AwardId = UnguessableId.New(),
        };
    }
}
