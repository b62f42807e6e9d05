namespace BadgeFunctions.Core.Nominations.Testimonies;

/// <summary>Where a testimony stands.</summary>
public enum TestimonyState
{
    /// <summary>The witness may write it, or say that they would rather not.</summary>
    Open,

    /// <summary>It is written, and stays as it is.</summary>
    Written,

    /// <summary>The witness would rather not.</summary>
    Declined,

    /// <summary>The nomination was decided or taken back before.</summary>
    Closed,
}
