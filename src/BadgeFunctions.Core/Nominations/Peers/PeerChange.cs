using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>The writes and messages that follow from a change of a nomination's review by peers.</summary>
internal static class PeerChange
{
    private const string Reminder = "reminder";

    public static DocumentSave Save(Nomination before, Nomination after, string etag, Act act)
    {
        DocumentSave save = NominationChange.Save(before, after, etag, act);
        MoveDueRow(save, before, after);
        foreach (PeerInvitation invitation in after.PeerReview!.Invitations)
        {
            PeerInvitation? earlier = before.PeerReview?.Find(invitation.Id);
            if (earlier is null)
            {
                save.Send(Notification.Message(NotificationKind.PeerRequest, after.Id, detail: invitation.Id));
            }
            else if (earlier.RemindedAt is null && invitation.RemindedAt is not null)
            {
                save.Send(Notification.Message(NotificationKind.PeerRequest, after.Id, Reminder, invitation.Id));
            }
        }

        return after.Status switch
        {
            NominationStatus.Approved => NominationProgress.Announce(save, after),
            NominationStatus.Deferred => save.Send(
                Notification.Message(NotificationKind.Decision, after.Id, NominationPartition.Moment(after.Decision!.At))),
            _ => save,
        };
    }

    private static void MoveDueRow(DocumentSave save, Nomination before, Nomination after)
    {
        string? old = NominationPartition.PeersDue(before);
        string? next = NominationPartition.PeersDue(after);
        if (old == next)
        {
            return;
        }

        if (old is not null)
        {
            save.Delete(old);
        }

        if (next is not null)
        {
            save.Put(next, new NominationClaim(after.Id), CoreJson.Default.NominationClaim);
        }
    }
}
