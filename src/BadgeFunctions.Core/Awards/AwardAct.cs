namespace BadgeFunctions.Core.Awards;

/// <summary>What can be done with an award, in the stable words of its chain.</summary>
public static class AwardAct
{
    /// <summary>It was published.</summary>
    public const string Published = "badge-published";

    /// <summary>It was revoked.</summary>
    public const string Revoked = "badge-revoked";

    /// <summary>Its holder was erased: the badge was withdrawn, or stays and names nobody.</summary>
    public const string HolderErased = "holder-erased";
}
