using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Tests.Suites;
using OpenBadges.Shared;

namespace OpenBadges.LinkedData.Tests;

/// <summary>Set WRITE_CONFORMANCE=1 to write the table instead of comparing it.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- conformance: written by ReadmeTests -->\n";
    private const string End = "<!-- end of conformance -->";

    [Fact]
    public void TheReadmeTellsTheResultsOfThisRun()
    {
        WrittenPart.CompareOrWrite("WRITE_CONFORMANCE", "src/OpenBadges.LinkedData/README.md", Begin, End, ConformanceReport.Write());
    }

    [Fact]
    public void TheCodeOfTheReadmeRuns()
    {
        var credential = TestFile.ReadBytes("credentials/ob30-simple.json");

        var canonical = CanonicalNQuads.FromJsonLd(credential);
        var text = Encoding.UTF8.GetString(canonical.Utf8.Span);
        var dataset = JsonLdProcessor.Default.ToRdf(credential);
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            JsonLdProcessor.Default.Expand(credential).WriteTo(writer);
        }

        Assert.Equal(canonical.ToString(), text);
        Assert.Equal(text.Count(c => c == '\n'), dataset.Quads.Count);
        Assert.NotEqual(0, output.Length);
    }
}
