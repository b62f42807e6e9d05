using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>What the nomination form calls its fields.</summary>
internal static class NominationLabels
{
    private static readonly string[] Named =
    [
        NominationFields.FamilyName,
        NominationFields.GivenName,
        NominationFields.Email,
        NominationFields.Function,
        NominationFields.WorkplaceName,
        NominationFields.WorkplaceTown,
        NominationFields.WorkplaceUai,
        NominationFields.Reason,
        NominationFields.PupilCode,
        NominationFields.Guardian,
    ];

    /// <summary>A problem with the form's name for its field.</summary>
    public static FieldProblem Describe(Problem problem, Texts texts) => Describe(problem.Field, ProblemText.Describe(problem, texts.Culture), texts);

    /// <summary>A sentence about a field.</summary>
    public static FieldProblem Describe(string field, string message, Texts texts) => new(field, LabelOf(field, texts), message);

    private static string? LabelOf(string field, Texts texts) => field switch
    {
        NominationForm.WhoField or NominationForm.HoneypotField or NominationFields.Badge or NominationFields.OtherPerson => null,
        NominationFields.NominatedBy => texts["nominate.your-email"],
        _ when Named.Contains(field) => texts[$"nominate.{field}"],
        _ => EvidenceLabels.Of(field, texts) ?? texts["nominate.evidence"],
    };
}
