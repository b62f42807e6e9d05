namespace BadgeFunctions.Core.Nominations;

/// <summary>What a signed link may be for.</summary>
public static class LinkPurposes
{
    /// <summary>Seeing where a nomination stands. Subject: the nomination's id.</summary>
    public const string Tracking = "tracking";

    /// <summary>Agreeing to a nomination by somebody else, or declining it. Subject: the nomination's id.</summary>
    public const string Consent = "consent";
}
