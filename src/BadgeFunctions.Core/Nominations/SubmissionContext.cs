using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Core.Nominations;

/// <summary>How a draft came in.</summary>
/// <param name="Origin">From a form or a spreadsheet.</param>
/// <param name="Language">The two-letter language to write in.</param>
/// <param name="IdempotencyKey">The sender's key for repeating the request safely, or none.</param>
/// <param name="AddressProved">Whether somebody vouches for the sender's address; else it is proved by mail before anything happens.</param>
public sealed record SubmissionContext(NominationOrigin Origin, string Language, string? IdempotencyKey = null, bool AddressProved = false)
{
    /// <summary>Who sends it in for others, where somebody signed in does.</summary>
    public Actor? Actor { get; init; }
}
