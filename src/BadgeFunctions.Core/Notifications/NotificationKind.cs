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

    /// <summary>To the holder: the badge is there.</summary>
    Award,
}
