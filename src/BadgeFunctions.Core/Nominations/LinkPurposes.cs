namespace BadgeFunctions.Core.Nominations;

/// <summary>What a signed link may be for.</summary>
public static class LinkPurposes
{
    /// <summary>Seeing where a nomination stands. Subject: the nomination's id.</summary>
    public const string Tracking = "tracking";

    /// <summary>A nominee's own link: seeing where the nomination stands, trying again and taking it back. Subject: the nomination's id.</summary>
    public const string Own = "own";

    /// <summary>Agreeing to a nomination by somebody else, or declining it. Subject: the nomination's id.</summary>
    public const string Consent = "consent";

    /// <summary>Showing that the address it was sent to is read. Subject: the nomination's id.</summary>
    public const string Proof = "proof";

    /// <summary>Filling a bag and sending it. Subject: the nomination's id.</summary>
    public const string Bag = "bag";

    /// <summary>Putting evidence into somebody else's bag. Subject: the nomination's id, a slash and the invitation's id.</summary>
    public const string Contribution = "contribution";

    /// <summary>Writing a testimony, once. Subject: the nomination's id, a slash and the piece's id.</summary>
    public const string Testimony = "testimony";

    /// <summary>A guardian's consent. Subject: the nomination's id.</summary>
    public const string Guardian = "guardian";

    /// <summary>A holder's review as a peer, once. Subject: the nomination's id, a slash and the invitation's id.</summary>
    public const string PeerReview = "peer-review";

    /// <summary>Seeing a pupil's badges and attempts. Subject: the pupil's id.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>Joining a session as a reviewer from outside, once. Subject: the session's id, the seat's id and the link's number, with slashes.</summary>
    public const string SeatJoin = "seat-join";

    /// <summary>Answering a call as a substitute of a commission. Subject: the session's id, a slash and the seat's id.</summary>
    public const string SeatCall = "seat-call";

    /// <summary>Subscribing to one's own sessions of commissions. Subject: the account's id.</summary>
    public const string SessionFeed = "session-feed";

    /// <summary>Signing up in the room of a session. Subject: the session's id.</summary>
    public const string Attendance = "attendance";

    /// <summary>Confirming a list of those who attended. Subject: the session's id, a slash and the list's path.</summary>
    public const string AttendanceList = "attendance-list";

    /// <summary>Adding to a testimony what a commission asked for, once. Subject: the nomination's id, a slash, the piece's id, a slash and the question's id.</summary>
    public const string TestimonyAddition = "testimony-addition";
    /// <summary>Signing in by mail, once. Subject: the link's id.</summary>
    public const string SignIn = "sign-in";
}
