using System.Globalization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>The form for a decision, as typed.</summary>
/// <param name="Outcome">The name of a <see cref="DecisionOutcome"/>, or not said.</param>
/// <param name="Reason">Why.</param>
/// <param name="Opinions">One for each piece of evidence, in the nomination's order.</param>
public sealed record DecisionForm(string? Outcome, string? Reason, IReadOnlyList<OpinionRow> Opinions)
{
    /// <summary>The field of <see cref="Outcome"/>.</summary>
    public const string OutcomeField = "outcome";

    /// <summary>The field of <see cref="Reason"/>.</summary>
    public const string ReasonField = "reason";

    /// <summary>The field of <see cref="Recommendation"/>.</summary>
    public const string RecommendationField = "recommendation";

    /// <summary>The field of <see cref="ResourceName"/>.</summary>
    public const string ResourceNameField = "resourcePerson.name";

    /// <summary>The field of <see cref="ResourceContact"/>.</summary>
    public const string ResourceContactField = "resourcePerson.contact";

    /// <summary>The evidence is admissible.</summary>
    public const string Yes = "yes";

    /// <summary>The evidence is not admissible.</summary>
    public const string No = "no";

    /// <summary>The field of an opinion's answer.</summary>
    public static string AnswerField(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence[{index}].admissible");

    /// <summary>The field of an opinion's reason.</summary>
    public static string WhyField(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence[{index}].reason");

    /// <summary>What would make the next attempt succeed.</summary>
    public string? Recommendation { get; init; }

    /// <summary>Who can help.</summary>
    public string? ResourceName { get; init; }

    /// <summary>How to reach them.</summary>
    public string? ResourceContact { get; init; }

    /// <summary>The outcome, when one was chosen.</summary>
    public DecisionOutcome? Chosen =>
        Enum.TryParse(Outcome, ignoreCase: true, out DecisionOutcome outcome) && Enum.IsDefined(outcome) ? outcome : null;

    /// <summary>An untouched form; opinions given with a deferral are kept.</summary>
    public static DecisionForm For(Nomination nomination) => new(
        null, null, [.. nomination.Evidence.Select(piece => new OpinionRow(piece.Id, AnswerOf(piece.Judgement), piece.Judgement?.Reason))]);

    /// <summary>What was typed.</summary>
    public static DecisionForm Read(Nomination nomination, IFormCollection form) => new(
        form[OutcomeField],
        form[ReasonField],
        [.. nomination.Evidence.Select((piece, i) => new OpinionRow(piece.Id, form[AnswerField(i)], form[WhyField(i)]))])
    {
        Recommendation = form[RecommendationField],
        ResourceName = form[ResourceNameField],
        ResourceContact = form[ResourceContactField],
    };

    /// <summary>The command, once an outcome is chosen. Pieces without an answer are not judged.</summary>
    public DecisionRequest Request(DecisionOutcome outcome) => new(
        outcome,
        Reason,
        [.. Judged().Select(judged => new EvidenceOpinion(judged.Row.Id, judged.Row.Answer == Yes, judged.Row.Reason))],
        Recommendation,
        new ResourcePerson(ResourceName ?? string.Empty, ResourceContact));

    /// <summary>The opinions that were given, with their place in the form.</summary>
    internal IEnumerable<(OpinionRow Row, int Index)> Judged() =>
        Opinions.Select((row, i) => (row, i)).Where(judged => judged.row.Answer is Yes or No);

    private static string? AnswerOf(EvidenceJudgement? judgement) => judgement switch
    {
        null => null,
        { Admissible: true } => Yes,
        _ => No,
    };
}
