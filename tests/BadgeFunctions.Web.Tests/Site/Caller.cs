namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Who calls.</summary>
public enum Caller
{
    /// <summary>Nobody known.</summary>
    Anonymous,

    /// <summary>A reviewer of the issuer whose data it is.</summary>
    Reviewer,

    /// <summary>A reviewer of another issuer.</summary>
    OtherReviewer,

    /// <summary>The operator.</summary>
    Operator,
}
