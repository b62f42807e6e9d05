using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>A nomination: the whole dossier for reviewers, or only where it stands for whoever follows the tracking link.</summary>
public sealed record NominationResource
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The badge asked for.</summary>
    public required string Badge { get; init; }

    /// <summary>The badge's issuer.</summary>
    public required string Issuer { get; init; }

    /// <summary>Where it stands.</summary>
    public required NominationStatus Status { get; init; }

    /// <summary>When it was sent, in UTC.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>What shows that the badge is deserved.</summary>
    public required IReadOnlyList<EvidenceResource> Evidence { get; init; }

    /// <summary>The latest decision.</summary>
    public DecisionResource? Decision { get; init; }

    /// <summary>Whom it is about. Reviewers only.</summary>
    public Person? Nominee { get; init; }

    /// <summary>What the nominee does. Reviewers only.</summary>
    public string? Function { get; init; }

    /// <summary>Where. Reviewers only.</summary>
    public Workplace? Workplace { get; init; }

    /// <summary>Why the badge is deserved. Reviewers only.</summary>
    public string? Reason { get; init; }

    /// <summary>The address of whoever nominated, when it was not the nominee. Reviewers only.</summary>
    public string? NominatedBy { get; init; }

    /// <summary>When a nominee whom somebody else proposed agreed. Reviewers only.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    /// <summary>How it came in. Reviewers only.</summary>
    public NominationOrigin? Origin { get; init; }

    /// <summary>The id of the award that follows from an approval. Reviewers only.</summary>
    public string? Award { get; init; }

    internal static NominationResource ForSender(Nomination nomination) => new()
    {
        Id = nomination.Id,
        Badge = nomination.Badge,
        Issuer = nomination.Issuer,
        Status = nomination.Status,
        SubmittedAt = nomination.SubmittedAt,
        Evidence = [.. nomination.Evidence.Select(EvidenceResource.Of)],
        Decision = nomination.Decision is { } decision ? DecisionResource.Of(decision, namesReviewer: false) : null,
    };

    internal static NominationResource ForReviewer(Nomination nomination) => ForSender(nomination) with
    {
        Decision = nomination.Decision is { } decision ? DecisionResource.Of(decision, namesReviewer: true) : null,
        Nominee = nomination.Nominee,
        Function = nomination.Function,
        Workplace = nomination.Workplace,
        Reason = nomination.Reason,
        NominatedBy = nomination.NominatedBy,
        ConsentedAt = nomination.ConsentedAt,
        Origin = nomination.Origin,
        Award = nomination.Status == NominationStatus.Approved ? nomination.AwardId : null,
    };
}
