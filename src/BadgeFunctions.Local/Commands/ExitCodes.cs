namespace BadgeFunctions.Local.Commands;

/// <summary>What every command ends with.</summary>
internal static class ExitCodes
{
    /// <summary>Everything asked for was done; a verified badge is valid.</summary>
    public const int Done = 0;

    /// <summary>Not everything could be done; a verified badge is not valid.</summary>
    public const int Failed = 1;

    /// <summary>The command could not be understood, or could not begin; a badge could not be checked.</summary>
    public const int Usage = 2;
}
