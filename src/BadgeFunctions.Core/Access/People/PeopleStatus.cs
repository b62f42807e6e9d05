namespace BadgeFunctions.Core.Access.People;

/// <summary>What became of a change to somebody's account.</summary>
public enum PeopleStatus
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>There is nobody like that among those whom the editor sees.</summary>
    NotFound,

    /// <summary>Something has to be corrected first, or is not for the editor to do; nothing was changed.</summary>
    Invalid,

    /// <summary>Somebody else was quicker; nothing was changed.</summary>
    Conflict,
}
