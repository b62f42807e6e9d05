namespace BadgeFunctions.Core.Notifications;

/// <summary>What people are told.</summary>
public enum NotificationKind
{
    /// <summary>To whoever sent a nomination: it came in, and here is how to follow it.</summary>
    Acknowledgement,

    /// <summary>To a nominee whom somebody else proposed: do you agree?</summary>
    ConsentRequest,

    /// <summary>To the same nominee, who has not answered: the question is still open.</summary>
    ConsentReminder,

    /// <summary>To whoever nominated somebody who never answered: it ends there.</summary>
    Expiry,

    /// <summary>To those concerned: refused or deferred, and why.</summary>
    Decision,

    /// <summary>To whoever sent a nomination: show that you read this address.</summary>
    AddressProof,

    /// <summary>To a nominee whose address was typed into the form once more: there is a nomination already, and here it is.</summary>
    AlreadyAsked,

    /// <summary>To the guardian of a nominee under age: do you agree?</summary>
    GuardianRequest,

    /// <summary>To a witness: would you write what you saw? The detail is the piece's id.</summary>
    TestimonyRequest,

    /// <summary>To whoever fills a bag: the personal link to it, or to what became of it.</summary>
    BagLink,

    /// <summary>To whoever has left a bag alone for long: it will be erased.</summary>
    BagReminder,

    /// <summary>To whoever sent a bag: it came in, and here is how to follow it.</summary>
    BagSent,

    /// <summary>To a colleague: would you put evidence into this bag? The detail is the invitation's id.</summary>
    ContributionRequest,

    /// <summary>To a holder of the badge: would you look at this request as a peer? The detail is the invitation's id.</summary>
    PeerRequest,

    /// <summary>To the applicant: what the commission asks, and the bag that is open again.</summary>
    CommissionQuestion,

    /// <summary>To the same applicant, before the day by which an answer is awaited. The detail tells the question by its moment.</summary>
    CommissionQuestionReminder,

    /// <summary>To the author of a testimony: would you add to your words? The detail is the question's id.</summary>
    WitnessQuestion,

    /// <summary>To the holder: here is what the badge lets you ask for now.</summary>
    Invitation,

    /// <summary>To the holder: the badge is there.</summary>
    Award,
}
