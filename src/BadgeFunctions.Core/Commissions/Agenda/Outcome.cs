using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What the commission came to, and what it tells the applicant. Nothing leaves before it is released.</summary>
public sealed record Outcome
{
    /// <summary>What it came to.</summary>
    public required OutcomeKind Kind { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How the votes fell; absent when it was not put to the vote.</summary>
    public Tally? Tally { get; init; }

    /// <summary>Whether the chair's voice settled a tie.</summary>
    public bool SettledByChair { get; init; }

    /// <summary>What convinced: told first.</summary>
    public string? Strengths { get; init; }

    /// <summary>Why; needed unless the badge is awarded.</summary>
    public string? Reason { get; init; }

    /// <summary>What would make the next attempt succeed.</summary>
    public string? Recommendation { get; init; }

    /// <summary>Who can help.</summary>
    public ResourcePerson? ResourcePerson { get; init; }

    /// <summary>What the applicant or the witness is asked.</summary>
    public string? Question { get; init; }

    /// <summary>The testimony whose author is asked: a piece's id.</summary>
    public string? Piece { get; init; }

    /// <summary>The day by which an answer is awaited.</summary>
    public DateOnly? Until { get; init; }
}
