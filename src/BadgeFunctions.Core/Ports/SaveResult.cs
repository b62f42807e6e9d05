namespace BadgeFunctions.Core.Ports;

/// <summary>Whether a save was taken. A refused save changed nothing.</summary>
/// <param name="Conflict">The id of the first document whose state was not the expected one; <see langword="null"/> when saved.</param>
public readonly record struct SaveResult(string? Conflict)
{
    /// <summary>Everything was saved and is durable.</summary>
    public static SaveResult Done => default;

    /// <summary>Whether the writes and messages are durable.</summary>
    public bool Saved => Conflict is null;
}
