using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// The way of a nomination until somebody decides: its sender's address is proved, its nominee agrees, a guardian agrees,
/// then it is up to the badge's path of approval. Every command that removes one of these obstacles asks here what is next.
/// </summary>
internal static class NominationProgress
{
    /// <summary>The same nomination with the status that it has now: the first obstacle that is left, or the end of the way.</summary>
    public static Nomination Advance(Nomination nomination, Badge badge)
    {
        NominationStatus next = Next(nomination, badge);
        return next == nomination.Status
            ? nomination
            : nomination with { Status = next, PeerReview = next == NominationStatus.Submitted ? PeersOf(nomination, badge) : null };
    }

    /// <summary>Adds what follows from having come to a status: questions to the people concerned, or issuance.</summary>
    public static DocumentSave Announce(DocumentSave save, Nomination nomination)
    {
        switch (nomination.Status)
        {
            case NominationStatus.AwaitingProof:
                return save.Send(Notification.Message(NotificationKind.AddressProof, nomination.Id));
            case NominationStatus.AwaitingConsent:
                return save
                    .Put(NominationPartition.Reminder(nomination), new NominationClaim(nomination.Id), CoreJson.Default.NominationClaim)
                    .Send(Notification.Message(NotificationKind.ConsentRequest, nomination.Id));
            case NominationStatus.AwaitingGuardian:
                return save.Send(Notification.Message(NotificationKind.GuardianRequest, nomination.Id));
            case NominationStatus.Submitted:
                TestimonyRequests.AskAll(save, nomination);
                return nomination.PeerReview is { IsAwaited: true }
                    ? save.Send(PathwayMessage.PeersAsked(nomination.Id, nomination.Attempts?.Count ?? 0))
                    : save;
            case NominationStatus.Approved:
                return save.Send(new QueueMessage(Queues.Approvals, nomination.Id, nomination.Id));
            default:
                return save;
        }
    }

    // An operator's import is no reason to write to holders: the issuer's reviewers decide.
    private static PeerReview? PeersOf(Nomination nomination, Badge badge) =>
        badge.Approval == ApprovalPaths.Peers && nomination.Origin != NominationOrigin.Import
            ? new PeerReview(badge.Peers ?? PeerReview.UsuallyNeeded)
            : null;

    private static NominationStatus Next(Nomination nomination, Badge badge) => nomination switch
    {
        { Origin: NominationOrigin.Form or NominationOrigin.Attendance, ProvedAt: null, ConsentedAt: null } => NominationStatus.AwaitingProof,
        { Origin: NominationOrigin.Form, NominatedBy: not null, ConsentedAt: null, Nominee.Code: null } => NominationStatus.AwaitingConsent,

        // An address that was erased stays an open question: it ends by expiring, not by going on.
        { Guardian: not null, GuardianConsentedAt: null } when badge.GuardianConsent => NominationStatus.AwaitingGuardian,
        { Origin: NominationOrigin.Attendance } when badge.Approval == ApprovalPaths.Attendance => NominationStatus.Approved,
        { Origin: NominationOrigin.Pathway } => NominationStatus.Approved,
        _ => NominationStatus.Submitted,
    };
}
