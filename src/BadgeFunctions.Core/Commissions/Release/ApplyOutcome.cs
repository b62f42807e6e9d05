using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>Gives a nomination the outcome that was released, and sets off what follows from it.</summary>
internal sealed class ApplyOutcome(IDocuments documents, NominationQueries nominations, ICatalogue catalogue)
{
    private static readonly TimeSpan BeforeTheDay = TimeSpan.FromDays(3);

    /// <summary>Applies it, unless that was done before.</summary>
    public async Task<ReleaseEffect> ExecuteAsync(CommissionSession session, AgendaItem item, CancellationToken cancellationToken)
    {
        while (await nominations.FindAsync(item.Nomination, cancellationToken) is { } found)
        {
            Nomination before = found.Value;
            if (before.DecisionOf(session.Id) is not null)
            {
                return ReleaseEffect.Applied;
            }

            if (before.Status is not (NominationStatus.Submitted or NominationStatus.Deferred) || before.Sitting != session.Id)
            {
                return ReleaseEffect.NotWaiting;
            }

            string by = NameOfRecord.Of(session, await catalogue.CurrentAsync(cancellationToken), before.Language);
            Nomination after = OutcomeChange.Apply(before, item, OutcomeChange.DecisionOf(item, by));
            if ((await documents.SaveAsync(Save(before, after, item, found.ETag), cancellationToken)).Saved)
            {
                return ReleaseEffect.Applied;
            }
        }

        return ReleaseEffect.Erased;
    }

    private static DocumentSave Save(Nomination before, Nomination after, AgendaItem item, string etag)
    {
        DocumentSave save = NominationChange.Save(before, after, etag, Act.OfSystem(NominationAct.OutcomeReleased, item.ReleasedAt!.Value));
        string moment = NominationPartition.Moment(item.ReleasedAt!.Value);
        switch (after.Status)
        {
            case NominationStatus.Approved:
                return save.Send(new QueueMessage(Queues.Approvals, after.Id, after.Id));
            case NominationStatus.Draft:
                return Ask(save, after, moment);
            case NominationStatus.Refused:
                // The person may ask again, with better evidence.
                save.Delete(NominationPartition.Claim(after.Nominee.Key));
                break;
            default:
                AskWitness(save, after, item);
                break;
        }

        return save.Send(Notification.Message(NotificationKind.Decision, after.Id, moment));
    }

    private static DocumentSave Ask(DocumentSave save, Nomination after, string moment)
    {
        save.Send(Notification.Message(NotificationKind.CommissionQuestion, after.Id, detail: moment));
        if (after.Asked is { Until: { } until } asked
            && new DateTimeOffset(until.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) - BeforeTheDay is var due && due > asked.At)
        {
            save.Send(Notification.Message(NotificationKind.CommissionQuestionReminder, after.Id, detail: moment) with { NotBefore = due });
        }

        return save;
    }

    private static void AskWitness(DocumentSave save, Nomination after, AgendaItem item)
    {
        if (item.Outcome!.Kind == OutcomeKind.AskWitness
            && after.Evidence.FirstOrDefault(piece => piece.Id == item.Outcome.Piece)?.Testimony is { WitnessEmail: { Length: > 0 } email, Additions: [.., var asked] })
        {
            save.Put(NominationPartition.Person(email, after.Id), new NominationClaim(after.Id), CoreJson.Default.NominationClaim)
                .Send(Notification.Message(NotificationKind.WitnessQuestion, after.Id, detail: asked.Id));
        }
    }
}
