using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Attend;

/// <summary>The sign-up form as somebody typed it.</summary>
/// <param name="Draft">The answers.</param>
/// <param name="Honeypot">What was typed into the field that people do not see.</param>
public sealed record SignUpForm(AttendeeDraft Draft, string? Honeypot)
{
    /// <summary>A field that people do not see and robots fill in.</summary>
    public const string HoneypotField = "website";

    /// <summary>Nothing typed yet.</summary>
    public static SignUpForm Empty { get; } = new(new AttendeeDraft(null, null, null, null), null);

    internal static SignUpForm Read(IFormCollection form) => new(
        new AttendeeDraft(
            form[NominationFields.FamilyName], form[NominationFields.GivenName], form[NominationFields.Email], form[NominationFields.Function]),
        form[HoneypotField]);

    internal FormProblems Check(out Attendee? attendee)
    {
        Texts texts = Texts.Current;
        (attendee, IReadOnlyList<Problem> problems) = AttendeeReader.Read(Draft);
        List<FieldProblem> found =
        [
            .. problems.Select(problem => new FieldProblem(
                problem.Field, texts[$"nominate.{problem.Field}"], ProblemText.Describe(problem, texts.Culture))),
        ];
        if (!string.IsNullOrEmpty(Honeypot))
        {
            found.Add(new FieldProblem(HoneypotField, null, texts["nominate.honeypot-error"]));
        }

        return new FormProblems(found);
    }
}
