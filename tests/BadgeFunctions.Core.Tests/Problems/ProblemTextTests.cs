using System.Globalization;
using System.Reflection;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Tests.Problems;

public sealed class ProblemTextTests
{
    public static TheoryData<string> Codes =>
        [.. typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCodeHasASentenceInFrenchAndInEnglish(string code)
    {
        var problem = new Problem("field", code, 42);
        string french = ProblemText.Describe(problem, CultureInfo.GetCultureInfo("fr"));
        string english = ProblemText.Describe(problem, CultureInfo.GetCultureInfo("en"));

        Assert.NotEqual(code, french);
        Assert.NotEqual(french, english);
        Assert.DoesNotContain('\'', french);
    }
}
