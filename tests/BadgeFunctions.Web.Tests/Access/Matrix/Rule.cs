namespace BadgeFunctions.Web.Tests.Access.Matrix;

/// <summary>Who may call an endpoint. Where it names something of an issuer, the role must be held there or above.</summary>
public enum Rule
{
    /// <summary>Anybody.</summary>
    Open,

    /// <summary>Whoever has a signed link, and nobody else whatever their role.</summary>
    Link,

    /// <summary>Whoever is signed in.</summary>
    SignedIn,

    /// <summary>Whoever is signed in to an account of their own.</summary>
    Account,

    /// <summary>Whoever has a seat in the session, and those who manage its commission.</summary>
    Seat,

    /// <summary>Whoever sits in the session: no role does without a seat.</summary>
    Sits,

    /// <summary>A member with a seat of their own in the session, which none of the callers is.</summary>
    Member,

    /// <summary>Reviewers, managers, administrators.</summary>
    Reviews,

    /// <summary>Assessors, managers, administrators.</summary>
    Assesses,

    /// <summary>Managers, administrators.</summary>
    Manages,

    /// <summary>Administrators.</summary>
    Administers,

    /// <summary>Operators.</summary>
    Operates,
}
