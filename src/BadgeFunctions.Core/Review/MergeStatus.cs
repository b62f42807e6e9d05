namespace BadgeFunctions.Core.Review;

/// <summary>What became of a wish to unite two nominations.</summary>
public enum MergeStatus
{
    /// <summary>They are one now, or were before.</summary>
    Merged,

    /// <summary>There is no such pair of look-alikes that the caller may see.</summary>
    NotFound,

    /// <summary>One of them was decided in the meantime.</summary>
    Conflict,
}
