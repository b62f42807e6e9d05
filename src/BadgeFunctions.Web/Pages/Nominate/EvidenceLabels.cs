using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>What the fields of a piece of evidence are called where something is wrong with them.</summary>
internal static class EvidenceLabels
{
    /// <summary>The name of a row's field: <c>Preuve 1, titre</c>.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="member">The field's name in the row.</param>
    /// <param name="texts">The words.</param>
    public static string Of(int row, string member, Texts texts) =>
        texts.Format("evidence.field-of-piece", row + 1, texts[$"evidence.{member}"].ToLower(texts.Culture));

    /// <summary>The name of a field, or <see langword="null"/> when it is none of a piece's.</summary>
    public static string? Of(string field, Texts texts) =>
        field.Split('[', ']', '.') is [NominationFields.Evidence, var index, _, var member] && int.TryParse(index, out int row) ? Of(row, member, texts) : null;

    /// <summary>A problem of a piece with the form's name for its field.</summary>
    public static FieldProblem Describe(Problem problem, Texts texts) => new(problem.Field, Of(problem.Field, texts), ProblemText.Describe(problem, texts.Culture));
}
