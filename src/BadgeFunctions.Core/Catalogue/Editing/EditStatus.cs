namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>What became of an edit.</summary>
public enum EditStatus
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>There is no such thing among those that the editor manages.</summary>
    NotFound,

    /// <summary>Something has to be corrected first; nothing was changed.</summary>
    Invalid,

    /// <summary>Somebody else was quicker; nothing was changed.</summary>
    Conflict,
}
