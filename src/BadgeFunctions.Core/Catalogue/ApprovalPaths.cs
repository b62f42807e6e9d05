namespace BadgeFunctions.Core.Catalogue;

/// <summary>The paths of approval that a badge may take: the values of <see cref="Badge.Approval"/>.</summary>
public static class ApprovalPaths
{
    /// <summary>A commission weighs each piece of evidence.</summary>
    public const string Commission = "commission";

    /// <summary>One assessor who watched the exercise decides.</summary>
    public const string Assessor = "assessor";

    /// <summary>Having been at a session is enough.</summary>
    public const string Attendance = "attendance";

    /// <summary>It comes by itself when every badge it requires is held.</summary>
    public const string Automatic = "automatic";

    /// <summary>Holders of the same badge decide, remotely.</summary>
    public const string Peers = "peers";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Commission, Assessor, Attendance, Automatic, Peers];
}
