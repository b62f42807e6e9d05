namespace BadgeFunctions.Core.Nominations;

/// <summary>What can be done with a nomination, in the stable words of its chain.</summary>
public static class NominationAct
{
    /// <summary>It was sent through the form or the API.</summary>
    public const string Submitted = "submitted";

    /// <summary>It came with an operator's spreadsheet.</summary>
    public const string Imported = "imported";

    /// <summary>Somebody signed up for a session.</summary>
    public const string SignedUp = "signed-up";

    /// <summary>A manager vouched for somebody's attendance.</summary>
    public const string AttendanceConfirmed = "attendance-confirmed";

    /// <summary>A pathway was complete.</summary>
    public const string PathwayCompleted = "pathway-completed";

    /// <summary>An assessor watched an attempt.</summary>
    public const string AttemptRecorded = "attempt-recorded";

    /// <summary>An attempt that was recorded by mistake was taken back.</summary>
    public const string AttemptTakenBack = "attempt-taken-back";

    /// <summary>A bag was opened.</summary>
    public const string DraftOpened = "draft-opened";

    /// <summary>A bag was sent.</summary>
    public const string DraftSent = "draft-sent";

    /// <summary>The nominee completes it before it is sent.</summary>
    public const string AcceptedIntoDraft = "accepted-into-draft";

    /// <summary>The dossier was opened again.</summary>
    public const string Reopened = "reopened";

    /// <summary>A piece of evidence was put in.</summary>
    public const string EvidenceAdded = "evidence-added";

    /// <summary>A piece of evidence was changed.</summary>
    public const string EvidenceChanged = "evidence-changed";

    /// <summary>A piece of evidence was taken out.</summary>
    public const string EvidenceRemoved = "evidence-removed";

    /// <summary>A colleague was asked for evidence.</summary>
    public const string ContributorInvited = "contributor-invited";

    /// <summary>A colleague would rather not.</summary>
    public const string ContributorDeclined = "contributor-declined";

    /// <summary>The sender's address was proved.</summary>
    public const string AddressProved = "address-proved";

    /// <summary>The nominee agreed.</summary>
    public const string ConsentGiven = "consent-given";

    /// <summary>The nominee declined.</summary>
    public const string ConsentRefused = "consent-refused";

    /// <summary>The guardian agreed.</summary>
    public const string GuardianAgreed = "guardian-agreed";

    /// <summary>The guardian refused.</summary>
    public const string GuardianRefused = "guardian-refused";

    /// <summary>A witness wrote.</summary>
    public const string TestimonyWritten = "testimony-written";

    /// <summary>A witness would rather not.</summary>
    public const string TestimonyDeclined = "testimony-declined";

    /// <summary>Holders of the badge were asked.</summary>
    public const string PeersAsked = "peers-asked";

    /// <summary>Peers were reminded or replaced.</summary>
    public const string PeersFollowedUp = "peers-followed-up";

    /// <summary>A peer answered.</summary>
    public const string PeerAnswered = "peer-answered";

    /// <summary>A commission took it onto an agenda.</summary>
    public const string PutOnAgenda = "put-on-agenda";

    /// <summary>It went off an agenda without an outcome.</summary>
    public const string TakenOffAgenda = "taken-off-agenda";

    /// <summary>What a commission came to was released.</summary>
    public const string OutcomeReleased = "outcome-released";

    /// <summary>A reviewer decided.</summary>
    public const string Decided = "decided";

    /// <summary>Another nomination was united with it.</summary>
    public const string MergedIn = "merged-in";

    /// <summary>It went into another nomination.</summary>
    public const string MergedAway = "merged-away";

    /// <summary>The nominee took it back.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Whoever is waited for was reminded.</summary>
    public const string Reminded = "reminded";

    /// <summary>Nobody answered in time.</summary>
    public const string Expired = "expired";

    /// <summary>The day on which its evidence goes was set.</summary>
    public const string RetentionDated = "retention-dated";

    /// <summary>Its evidence went.</summary>
    public const string EvidenceRetired = "evidence-retired";

    /// <summary>Somebody whom it named was taken out.</summary>
    public const string PersonForgotten = "person-forgotten";

    /// <summary>It was erased.</summary>
    public const string Erased = "erased";
}
