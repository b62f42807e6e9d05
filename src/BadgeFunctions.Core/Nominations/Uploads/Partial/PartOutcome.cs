namespace BadgeFunctions.Core.Nominations.Uploads.Partial;

/// <summary>What became of a part.</summary>
public enum PartOutcome
{
    /// <summary>It was taken, or there is nothing left to take.</summary>
    Taken,

    /// <summary>There is no such upload, or it was swept away.</summary>
    Unknown,

    /// <summary>Another byte is expected next.</summary>
    WrongOffset,

    /// <summary>The part is too short, too long, or goes beyond the file's end.</summary>
    WrongLength,
}
