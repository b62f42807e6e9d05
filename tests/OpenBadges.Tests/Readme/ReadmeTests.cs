using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OpenBadges.Shared;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Readme;

/// <summary>What the README shows is what happens. Set WRITE_README=1 to write its generated parts instead of comparing them.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string ReadmePath = Path.Combine(Repository.Root, "src", "OpenBadges", "README.md");

    [Fact]
    public void ShowsCodeThatIsCompiledAndRun()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "OpenBadges.Tests", "Readme", "ReadmeCode.cs"));
        var run = source[source.IndexOf("// BEGIN", StringComparison.Ordinal)..source.IndexOf("// END", StringComparison.Ordinal)];

        var shown = CodeBlock().Matches(File.ReadAllText(ReadmePath)).Select(block => Lines(block.Groups[1].Value)).ToArray();

        Assert.Equal(Lines(run).Skip(1), shown.SelectMany(lines => lines));
    }

    [Fact]
    public async Task TellsWhatTheCodePrints()
    {
        var (verdict, output) = await ReadmeCode.RunAsync();

        Assert.Equal(Verdict.Valid, verdict);
        Compare("output", $"```\n{output.ReplaceLineEndings("\n")}```\n");
    }

    [Fact]
    public void ListsEveryCheck()
    {
        var table = new StringBuilder("| code | what is checked |\n|---|---|\n");
        foreach (var field in typeof(CheckCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            table.Append(CultureInfo.InvariantCulture, $"| `{field.GetRawConstantValue()}` | {Summary(field)} |\n");
        }

        Compare("checks", table.ToString());
    }

    private static void Compare(string part, string expected) => WrittenPart.CompareOrWrite(
        "WRITE_README", "src/OpenBadges/README.md", $"<!-- {part}: written by ReadmeTests -->\n", $"<!-- end of {part} -->", expected);

    private static string Summary(FieldInfo field)
    {
        var documentation = File.ReadAllText(Path.ChangeExtension(field.DeclaringType!.Assembly.Location, ".xml"));
        var member = documentation[documentation.IndexOf($"\"F:{field.DeclaringType.FullName}.{field.Name}\"", StringComparison.Ordinal)..];
        return SummaryText().Match(member).Groups[1].Value.Trim();
    }

    private static string[] Lines(string code) =>
        [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex SummaryText();
}
