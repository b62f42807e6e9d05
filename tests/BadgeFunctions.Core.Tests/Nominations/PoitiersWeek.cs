using System.Globalization;
using System.Text.Json;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Tests.Nominations;

/// <summary>The 500 nominations of the test data, and what must become of each.</summary>
internal static class PoitiersWeek
{
    private static readonly HashSet<string> Badges =
        [.. Load("../catalogue.json").GetProperty("badges").EnumerateArray().Select(badge => badge.GetProperty("id").GetString()!)];

    public static byte[] Csv { get; } = File.ReadAllBytes(PathOf("nominations-poitiers-500.csv"));

    /// <summary>The field at fault by row.</summary>
    public static SortedDictionary<int, string> Expected { get; } = new(
        Load("nominations-poitiers-500.expected.json").GetProperty("by_row").EnumerateObject()
            .ToDictionary(row => int.Parse(row.Name, CultureInfo.InvariantCulture), row => row.Value.GetString()!));

    /// <summary>Takes every row of a file, as the import does.</summary>
    /// <returns>How many rows there are, and those that are rejected.</returns>
    public static (int Rows, List<RejectedRow> Rejected) Import(ReadOnlyMemory<byte> csv, string language = "fr")
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var accepted = new HashSet<(string Badge, string Email)>();
        var rejected = new List<RejectedRow>();
        int rows = 0;
        foreach (ImportRow row in NominationSpreadsheet.Read(csv).Rows)
        {
            rows++;
            Assert.Equal(rows, row.Number);
            ValidationOutcome outcome = row.Validate(Badges.Contains, Drafts.Today);
            if (!outcome.IsValid)
            {
                rejected.Add(RejectedRow.For(row.Number, outcome.Problems[0], culture));
            }
            else if (!accepted.Add((outcome.Nomination.Badge, outcome.Nomination.Nominee.Email)))
            {
                rejected.Add(RejectedRow.ForDuplicate(row.Number, culture));
            }
        }

        return (rows, rejected);
    }

    public static void HasTheExpectedOutcome(ReadOnlyMemory<byte> csv)
    {
        (int rows, List<RejectedRow> rejected) = Import(csv);

        Assert.Equal(500, rows);
        Assert.Equal(Expected, new SortedDictionary<int, string>(rejected.ToDictionary(row => row.Row, row => row.Field)));
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", "Nominations", name);

    private static JsonElement Load(string name) => JsonDocument.Parse(File.ReadAllBytes(PathOf(name))).RootElement;
}
