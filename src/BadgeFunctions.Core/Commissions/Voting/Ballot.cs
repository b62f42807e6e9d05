namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>A vote on a dossier.</summary>
public sealed record Ballot
{
    /// <summary>From 1: a dossier may be voted on again.</summary>
    public required int Round { get; init; }

    /// <summary>When it was opened, in UTC.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed, in UTC.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whether nobody may learn who voted what, not even from the database.</summary>
    public bool Secret { get; init; }

    /// <summary>The seat of the member who asked for a secret vote.</summary>
    public string? SecretAskedBy { get; init; }

    /// <summary>Why they asked.</summary>
    public string? SecretReason { get; init; }

    /// <summary>The seats that have voted. How, an open vote tells in a row of each; a secret one in <see cref="Box"/> alone.</summary>
    public IReadOnlyList<string> Voted { get; init; } = [];

    /// <summary>
    /// While a secret vote is open: the counts so far, sealed with keys that the database does not hold, always of one length
    /// and sealed anew with each vote.
    /// </summary>
    public string? Box { get; init; }

    /// <summary>How the votes fell, once it is closed.</summary>
    public Tally? Tally { get; init; }
}
