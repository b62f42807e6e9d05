using System.Globalization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Pages.Review;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Peers;

/// <summary>A peer's answer, as typed.</summary>
/// <param name="Answer">One of <see cref="Agree"/>, <see cref="NotYet"/> and <see cref="Recuse"/>, or not said.</param>
/// <param name="Reason">Why.</param>
/// <param name="Opinions">One for each piece of evidence, in the nomination's order.</param>
public sealed record PeerForm(string? Answer, string? Reason, IReadOnlyList<OpinionRow> Opinions)
{
    /// <summary>The field of <see cref="Answer"/>.</summary>
    public const string AnswerField = "answer";

    /// <summary>The field of <see cref="Reason"/>.</summary>
    public const string ReasonField = "reason";

    /// <summary>The badge is deserved.</summary>
    public const string Agree = "agree";

    /// <summary>Something is missing.</summary>
    public const string NotYet = "not-yet";

    /// <summary>Somebody else had better look.</summary>
    public const string Recuse = "recuse";

    /// <summary>The answer, when one was chosen.</summary>
    public PeerAnswer? Chosen => Answer switch
    {
        Agree => PeerAnswer.Agree,
        NotYet => PeerAnswer.NotYet,
        Recuse => PeerAnswer.Recuse,
        _ => null,
    };

    /// <summary>An untouched form.</summary>
    public static PeerForm For(Nomination nomination) => new(null, null, [.. nomination.Evidence.Select(piece => new OpinionRow(piece.Id, null, null))]);

    /// <summary>The field of an opinion's answer.</summary>
    public static string PieceField(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence[{index}].convincing");

    /// <summary>The field of an opinion's reason.</summary>
    public static string WhyField(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence[{index}].reason");

    /// <summary>What was typed.</summary>
    public static PeerForm Read(Nomination nomination, IFormCollection form) => new(
        form[AnswerField],
        form[ReasonField],
        [.. nomination.Evidence.Select((piece, i) => new OpinionRow(piece.Id, form[PieceField(i)], form[WhyField(i)]))]);

    /// <summary>The command, once an answer is chosen. Nothing has to be said of a piece.</summary>
    public PeerAnswerRequest Request(PeerAnswer answer) => new(
        answer, Reason, [.. Judged().Select(judged => new EvidenceOpinion(judged.Row.Id, judged.Row.Answer == DecisionForm.Yes, judged.Row.Reason))]);

    /// <summary>The opinions that were given, with their place in the form.</summary>
    internal IEnumerable<(OpinionRow Row, int Index)> Judged() =>
        Opinions.Select((row, i) => (row, i)).Where(judged => judged.row.Answer is DecisionForm.Yes or DecisionForm.No);
}
