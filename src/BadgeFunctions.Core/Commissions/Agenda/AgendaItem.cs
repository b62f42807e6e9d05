using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>A dossier on the agenda of a session: what the commission does with it.</summary>
public sealed record AgendaItem
{
    /// <summary>The session.</summary>
    public required string Session { get; init; }

    /// <summary>The nomination.</summary>
    public required string Nomination { get; init; }

    /// <summary>The badge asked for.</summary>
    public required string Badge { get; init; }

    /// <summary>Where it stands.</summary>
    public DossierStage Stage { get; init; }

    /// <summary>Those who may not judge it.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>A member's wish for a secret vote, until the vote is opened.</summary>
    public SecretWish? SecretWish { get; init; }

    /// <summary>The vote that is being taken, or the last one.</summary>
    public Ballot? Ballot { get; init; }

    /// <summary>Until when it is finished remotely, in UTC, after the sitting or instead of one.</summary>
    public DateTimeOffset? RemoteUntil { get; init; }

    /// <summary>What the commission says of each piece of evidence, once the vote is closed: the majority of the opinions.</summary>
    public IReadOnlyList<EvidenceOpinion> Judgements { get; init; } = [];

    /// <summary>What it came to.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>A practice worth telling others, without a name <i>(Écho badges)</i>.</summary>
    public string? GoodPractice { get; init; }

    /// <summary>The message to the applicant, where the secretary changed what the template gives.</summary>
    public OutcomeMessage? Message { get; init; }

    /// <summary>When it was released, in UTC.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>What the release came to for the nomination; absent until then.</summary>
    public ReleaseEffect? Effect { get; init; }

    /// <summary>The end of the chain of what was done with it.</summary>
    public AuditHead? Audit { get; init; }

    /// <summary>Whether a member may not judge it.</summary>
    public bool Excludes(string seat) => Conflicts.Any(conflict => conflict.Seat == seat);
}
