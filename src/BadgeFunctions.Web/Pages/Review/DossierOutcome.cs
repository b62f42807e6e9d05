namespace BadgeFunctions.Web.Pages.Review;

/// <summary>What became of what was just sent: a decision, or the wish to unite two dossiers.</summary>
public enum DossierOutcome
{
    /// <summary>None was sent.</summary>
    None,

    /// <summary>It was taken.</summary>
    Taken,

    /// <summary>Somebody else had decided before.</summary>
    Conflict,

    /// <summary>Another nomination was moved into this one.</summary>
    Merged,

    /// <summary>Another one was to be moved into this one, but somebody had decided before.</summary>
    NotMerged,
}
