using OpenBadges.Shared;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>Everybody's badges get the verdict their publishers promise; the exceptions are listed. Set WRITE_CONFORMANCE=1 to write the table.</summary>
public sealed class VerdictTests
{
    public static TheoryData<string> Names => [.. SampleSets.All.Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task GetsThePromisedVerdictOrIsListed(string name)
    {
        var verdict = await SampleVerifier.VerifyAsync(SampleSets.All.Single(sample => sample.ToString() == name));
        Assert.True(
            verdict.KeepsPromise != Disagreements.Reasons.ContainsKey(name),
            $"{name}: promised {verdict.Sample.Promise}, found {verdict.Words} ({verdict.Reason}) {string.Join(' ', verdict.Report.Checks.Select(check => $"{check.Code}={check.Outcome}({string.Join(',', check.Args)})"))}");
    }

    [Fact]
    public async Task TheDocumentTellsTheVerdictsOfThisRun()
    {
        List<SampleVerdict> verdicts = [];
        foreach (var sample in SampleSets.All)
        {
            verdicts.Add(await SampleVerifier.VerifyAsync(sample));
        }

        WrittenPart.CompareOrWrite("WRITE_CONFORMANCE", "docs/verdicts.md", "<!-- verdicts: written by VerdictTests -->\n", "<!-- end of verdicts -->", VerdictTable.Write(verdicts));
    }
}
