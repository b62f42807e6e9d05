using System.Globalization;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The form by which a session is prepared.</summary>
internal static class SessionForm
{
    private const string UsualMinutes = "120";
    private const string UsualPlaces = "50";

    public static SessionDraft New(DateTimeOffset now) => new()
    {
        Day = now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Minutes = UsualMinutes,
        Places = UsualPlaces,
    };

    public static SessionDraft Read(IFormCollection form) => new()
    {
        Badge = form[SessionFields.Badge],
        Title = form[SessionFields.Title],
        Place = form[SessionFields.Place],
        Day = form[SessionFields.Day],
        Minutes = form[SessionFields.Minutes],
        Places = form[SessionFields.Places],
    };

    public static FormProblems Describe(IEnumerable<Problem> problems, Texts texts) => new(
    [
        .. problems.Select(problem => new FieldProblem(
            problem.Field, texts[$"attend.field-{problem.Field}"], ProblemText.Describe(problem, texts.Culture))),
    ]);
}
