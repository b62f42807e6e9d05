namespace BadgeFunctions.Web.Pages.Review;

/// <summary>What became of a decision that was just sent.</summary>
public enum DossierOutcome
{
    /// <summary>None was sent.</summary>
    None,

    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>Somebody else had decided before.</summary>
    Conflict,
}
