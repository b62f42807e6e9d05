using System.Text.Json.Serialization;
using BadgeFunctions.Core.Commissions.Messages;

namespace BadgeFunctions.Core.Nominations;

/// <summary>What was decided of a nomination <i>(avis)</i>.</summary>
/// <param name="Outcome">Approved, refused or deferred.</param>
/// <param name="Reason">Told to the applicant.</param>
/// <param name="By">The name of record of whoever decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Recommendation">What would make the next attempt succeed; told to the applicant.</param>
/// <param name="ResourcePerson">Who can help; told to the applicant.</param>
public sealed record Decision(
    DecisionOutcome Outcome, string? Reason, string By, DateTimeOffset At, string? Recommendation = null, ResourcePerson? ResourcePerson = null)
{
    /// <summary>The session of the commission that came to it; absent when it was decided without one.</summary>
    public string? Session { get; init; }

    /// <summary>What convinced; told first.</summary>
    public string? Strengths { get; init; }

    /// <summary>What the applicant is asked for.</summary>
    public string? Question { get; init; }

    /// <summary>The day by which the answer is awaited.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What the commission wrote to the applicant.</summary>
    public DecisionMessage? Message { get; init; }

    /// <summary>The message without the paragraph of its link, for a page that the link led to.</summary>
    [JsonIgnore]
    public string? ShownMessage => Message is null ? null : MessageComposer.WithoutLink(Message.Text);

    /// <summary>The same decision without what names the applicant.</summary>
    internal Decision WithoutNominee() => this with { Message = null, Strengths = null, Question = null };
}
