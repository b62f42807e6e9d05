using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>Tells what is wrong with a class by the form's own fields.</summary>
internal static class ClassProblems
{
    /// <summary>A problem with the form's name for its field; all lines are in one field.</summary>
    public static FieldProblem Describe(Problem problem, Texts texts)
    {
        string message = ProblemText.Describe(problem, texts.Culture);
        if (ClassFields.LineOf(problem.Field) is { } line)
        {
            string label = texts.Format("assess.line", line, NameOf(problem.Field[(problem.Field.LastIndexOf('.') + 1)..], texts));
            return new FieldProblem(ClassFields.Pupils, null, texts.Labelled(label, message));
        }

        return problem.Field is ClassFields.Issuer or ClassFields.Name or ClassFields.SchoolYear or ClassFields.FamilyName
            or ClassFields.GivenName or ClassFields.Email
                ? new FieldProblem(problem.Field, NameOf(problem.Field, texts), message)
                : new FieldProblem(ClassFields.Pupils, texts["assess.pupils"], message);
    }

    private static string NameOf(string field, Texts texts) => field switch
    {
        ClassFields.Issuer => texts["assess.issuer"],
        ClassFields.Name => texts["assess.name"],
        ClassFields.SchoolYear => texts["assess.school-year"],
        ClassFields.GivenName => texts["assess.given-name"],
        ClassFields.Email => texts["assess.email"],
        _ => texts["assess.family-name"],
    };
}
