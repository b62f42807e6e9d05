using System.Globalization;
using System.Resources;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>The words for failures, in the request's language.</summary>
internal static class FailureTexts
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Web.Hosting.Failures.FailureTexts", typeof(FailureTexts).Assembly);

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public static string Title(ProblemKind kind) => Get($"{kind.Name}.title");

    public static string Detail(ProblemKind kind) => Get($"{kind.Name}.detail");

    public static string Get(string name) =>
        Texts.GetString(name, Culture) ?? throw new InvalidOperationException($"The text '{name}' is missing.");

    /// <summary>A field's error with its sentence: the web's own codes first, then those of the work.</summary>
    public static FieldError Describe(Problem problem) => new(
        problem.Field,
        problem.Code,
        Texts.GetString($"field.{problem.Code}", Culture) is { } text ? string.Format(Culture, text, problem.Limit) : ProblemText.Describe(problem, Culture));
}
