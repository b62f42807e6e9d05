using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>
/// Makes the nomination that a sign-up stands for. It may be run again at any time: the nomination's id is drawn already,
/// and its place for the person and badge is taken once.
/// </summary>
/// <param name="documents">Where sessions and nominations are kept.</param>
/// <param name="sessions">How sessions are found.</param>
/// <param name="nominations">How nominations are found.</param>
/// <param name="catalogue">The badges.</param>
public sealed class NominateAttendee(IDocuments documents, AttendanceQueries sessions, NominationQueries nominations, ICatalogue catalogue)
{
    /// <summary>Makes the nomination and settles the sign-up.</summary>
    /// <returns><see langword="false"/> when the session or its badge is no more.</returns>
    internal async Task<bool> ExecuteAsync(PendingSignUp pending, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(pending.Session, cancellationToken) is not { Value: var session }
            || (await catalogue.CurrentAsync(cancellationToken)).FindBadge(session.Badge) is not { } badge)
        {
            return false;
        }

        string held = await MakeAsync(NominationProgress.Advance(Create(pending, badge), badge), pending, cancellationToken);
        DocumentSave settled = new DocumentSave(AttendancePartition.Name).Delete(AttendancePartition.Pending(session.Id, pending.Attendee.Email));
        if (held != pending.Nomination)
        {
            settled.Put(
                AttendancePartition.SignUp(session.Id, pending.Attendee.Email), new SignUp(held, pending.Listed, pending.At), CoreJson.Default.SignUp);
        }

        await documents.SaveAsync(settled, cancellationToken);
        return true;
    }

    private static Nomination Create(PendingSignUp pending, Badge badge) => new()
    {
        Id = pending.Nomination,
        Badge = badge.Id,
        Issuer = badge.Issuer,
        Nominee = new Person(pending.Attendee.FamilyName, pending.Attendee.GivenName, pending.Attendee.Email),
        Function = pending.Attendee.Function,
        Origin = NominationOrigin.Attendance,
        Session = pending.Session,
        Language = pending.Language,
        SubmittedAt = pending.At,
        ProvedAt = pending.Listed ? pending.At : null,
        Status = NominationStatus.Draft,
        AwardId = UnguessableId.New(),
    };

    /// <returns>The nomination's id, or that of an earlier one that has the person's place for the badge.</returns>
    private async Task<string> MakeAsync(Nomination nomination, PendingSignUp pending, CancellationToken cancellationToken)
    {
        while (await nominations.FindAsync(nomination.Id, cancellationToken) is null)
        {
            if (await NominationPlace.HolderAsync(documents, nomination.Badge, nomination.Nominee.Key, cancellationToken) is { } holder)
            {
                return holder;
            }

            await documents.SaveAsync(Save(nomination, pending), cancellationToken);
        }

        return nomination.Id;
    }

    private static DocumentSave Save(Nomination nomination, PendingSignUp pending)
    {
        DocumentSave save = NominationChange.Insert(nomination, pending.Listed
            ? new Act(pending.By ?? AuditWho.System, NominationAct.AttendanceConfirmed, pending.At)
            : new Act(AuditWho.Nominee, NominationAct.SignedUp, pending.At));
        if (nomination.Status != NominationStatus.AwaitingProof)
        {
            NominationPlace.Take(save, nomination);
        }

        // Who stands on a list without having asked learns that a dossier about them exists, and where it is.
        if (nomination.Status == NominationStatus.Submitted)
        {
            save.Send(Notification.Message(NotificationKind.Acknowledgement, nomination.Id));
        }

        return NominationProgress.Announce(save, nomination);
    }
}
