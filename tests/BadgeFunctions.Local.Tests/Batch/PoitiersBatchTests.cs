using System.Text.Json;
using BadgeFunctions.Local.Commands;

namespace BadgeFunctions.Local.Tests.Batch;

/// <summary>A real-shaped week of requests through the command, compared with the outcome that each row deserves.</summary>
public sealed class PoitiersBatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("badges-batch-").FullName;

    private string Out => Path.Combine(_folder, "out");

    [Fact]
    public async Task EveryRowHasTheOutcomeItDeserves()
    {
        Assert.Equal(ExitCodes.Done, await IssueAsync(Poitiers.Nominations));

        using JsonDocument expected = JsonDocument.Parse(await File.ReadAllBytesAsync(Poitiers.Expected, TestContext.Current.CancellationToken));
        Dictionary<int, string> deserved = expected.RootElement.GetProperty("by_row").EnumerateObject()
            .ToDictionary(row => int.Parse(row.Name, System.Globalization.CultureInfo.InvariantCulture), row => row.Value.GetString()!);
        Assert.Equal(deserved, Rows("rejected.csv").ToDictionary(row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row => row[1]));
        Assert.Equal(
            Enumerable.Range(1, expected.RootElement.GetProperty("rows").GetInt32()).Where(row => !deserved.ContainsKey(row)),
            Rows("issued.csv").Select(row => int.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(Rows("issued.csv").Length, Directory.GetFiles(Path.Combine(Out, "public", "assertions")).Length);
    }

    [Fact]
    public async Task RunningAgainMakesNothingNewAndALongerFileMakesOnlyWhatIsMissing()
    {
        string[] lines = await File.ReadAllLinesAsync(Poitiers.Nominations, TestContext.Current.CancellationToken);
        string first = Path.Combine(_folder, "first.csv");
        await File.WriteAllLinesAsync(first, lines.Take(21), TestContext.Current.CancellationToken);
        await IssueAsync(first);
        string[][] issued = Rows("issued.csv");
        Dictionary<string, DateTime> written = Written();

        Assert.Equal(ExitCodes.Done, await IssueAsync(first));
        Assert.Equal(issued, Rows("issued.csv"));
        Assert.Equal(written, Written());

        string longer = Path.Combine(_folder, "longer.csv");
        await File.WriteAllLinesAsync(longer, lines.Take(31), TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Done, await IssueAsync(longer));
        Assert.Equal(issued, Rows("issued.csv").Take(issued.Length));
        Assert.True(Rows("issued.csv").Length > issued.Length);
        Assert.All(written, file => Assert.Equal(file.Value, Written()[file.Key]));
    }

    [Fact]
    public async Task AMissingRequiredColumnIsBadUsageAndPublishesNothing()
    {
        string file = Path.Combine(_folder, "columns.csv");
        await File.WriteAllTextAsync(file, "badge;nom;prenom\r\naccueillir;Martin;Léa\r\n", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Usage, await IssueAsync(file));
        Assert.False(File.Exists(Path.Combine(Out, "issued.csv")));
    }

    [Theory]
    [InlineData("issue")]
    [InlineData("issue", "nowhere.csv", "--catalogue", "nowhere.json", "--out", "nowhere")]
    [InlineData("no-such-command")]
    public async Task BadUsageEndsWithTwo(params string[] arguments) =>
        Assert.Equal(ExitCodes.Usage, await CommandLine.RunAsync(arguments));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> IssueAsync(string nominations) =>
        CommandLine.RunAsync(["issue", nominations, "--catalogue", Poitiers.Catalogue, "--out", Out]);

    private string[][] Rows(string name) =>
        [.. File.ReadAllLines(Path.Combine(Out, name)).Skip(1).Select(line => line.Split(';'))];

    private Dictionary<string, DateTime> Written() =>
        Directory.GetFiles(Path.Combine(Out, "public", "credentials")).ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
