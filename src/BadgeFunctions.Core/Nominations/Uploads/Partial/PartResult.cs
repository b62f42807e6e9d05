namespace BadgeFunctions.Core.Nominations.Uploads.Partial;

/// <summary>What became of a part, and the upload as it stands.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Upload">The upload, unless it is unknown.</param>
public sealed record PartResult(PartOutcome Outcome, PartialUpload? Upload)
{
    /// <summary>The byte that is expected next.</summary>
    public long Offset => Upload?.Offset ?? 0;
}
