namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What somebody writes down of a dossier, as typed.</summary>
public sealed record OutcomeDraft
{
    /// <summary>The choice to go on with the vote, remotely, until a day.</summary>
    public const string Remote = "remote";

    /// <summary>What it came to: a word of <see cref="OutcomeNames"/>, or <see cref="Remote"/>.</summary>
    public string? Choice { get; init; }

    /// <summary>What convinced.</summary>
    public string? Strengths { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>What would make the next attempt succeed.</summary>
    public string? Recommendation { get; init; }

    /// <summary>Who can help.</summary>
    public string? ResourceName { get; init; }

    /// <summary>How to reach them.</summary>
    public string? ResourceContact { get; init; }

    /// <summary>What the applicant or the witness is asked.</summary>
    public string? Question { get; init; }

    /// <summary>The testimony whose author is asked: a piece's id.</summary>
    public string? Piece { get; init; }

    /// <summary>The day by which an answer is awaited, or until which votes are taken; as <c>yyyy-MM-dd</c>.</summary>
    public string? Until { get; init; }

    /// <summary>A practice worth telling others, without a name.</summary>
    public string? GoodPractice { get; init; }

    /// <summary>The day, when one was typed.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(Until, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly day)
        ? day
        : null;

    /// <summary>What is written down already.</summary>
    public static OutcomeDraft Of(AgendaItem item) => new()
    {
        Choice = item.Outcome is { } outcome && item.Stage == DossierStage.Decided ? OutcomeNames.Of(outcome.Kind) : null,
        Strengths = item.Outcome?.Strengths,
        Reason = item.Outcome?.Reason,
        Recommendation = item.Outcome?.Recommendation,
        ResourceName = item.Outcome?.ResourcePerson?.Name,
        ResourceContact = item.Outcome?.ResourcePerson?.Contact,
        Question = item.Outcome?.Question,
        Piece = item.Outcome?.Piece,
        Until = item.Outcome?.Until?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        GoodPractice = item.GoodPractice,
    };
}
