namespace BadgeFunctions.Core.Ports;

/// <summary>The queues of the pipeline, in its order.</summary>
public static class Queues
{
    /// <summary>What a commission released is applied to its nominations. Body: a release or a dossier of a session.</summary>
    public const string Decisions = "decisions";

    /// <summary>An approved nomination becomes an award. Body: the nomination's id.</summary>
    public const string Approvals = "approvals";

    /// <summary>The award's credential is built and signed. Body: the award's id.</summary>
    public const string Signing = "signing";

    /// <summary>Images are baked and everything public is written. Body: the award's id.</summary>
    public const string Baking = "baking";

    /// <summary>What an award leads to, and the peers of a request. Body: what happened, and to which award or nomination.</summary>
    public const string Pathways = "pathways";

    /// <summary>People are told. Body: what to tell about whom, ids only.</summary>
    public const string Notifications = "notifications";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Decisions, Approvals, Signing, Baking, Pathways, Notifications];
}
