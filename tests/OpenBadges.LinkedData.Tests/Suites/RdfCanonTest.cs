using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>One entry of the RDFC-1.0 manifest.</summary>
internal sealed record RdfCanonTest(string Id, string Name, string Type, string Action, string? Result, Rdfc10Hash Hash)
{
    public static IReadOnlyList<RdfCanonTest> All { get; } = [.. Load()];

    /// <summary>Null when the test passes, else what was wrong.</summary>
    public string? Run()
    {
        var dataset = NQuads.Parse(TestFile.ReadText("rdf-canon/" + Action));
        var options = Rdfc10Options.Default with { Hash = Hash };
        try
        {
            var canonical = Rdfc10.Canonicalize(dataset, options);
            return Type switch
            {
                "rdfc:RDFC10EvalTest" => canonical.ToString() == TestFile.ReadText("rdf-canon/" + Result) ? null : canonical.ToString(),
                "rdfc:RDFC10MapTest" => SameMap(canonical.IssuedIdentifiers) ? null : "another map",
                _ => "no error",
            };
        }
        catch (LinkedDataException error) when (error.Code == "rdfc.work")
        {
            return Type == "rdfc:RDFC10NegativeEvalTest" ? null : error.Message;
        }
    }

    private bool SameMap(IReadOnlyDictionary<string, string> issued)
    {
        var expected = TestFile.ReadJson("rdf-canon/" + Result).EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString());
        return expected.Count == issued.Count && expected.All(pair => issued.GetValueOrDefault(pair.Key) == pair.Value);
    }

    private static IEnumerable<RdfCanonTest> Load() =>
        from entry in TestFile.ReadJson("rdf-canon/manifest.jsonld").GetProperty("entries").EnumerateArray()
        select new RdfCanonTest(
            Text(entry, "id")!,
            Text(entry, "name")!,
            Text(entry, "type")!,
            Text(entry, "action")!,
            Text(entry, "result"),
            Text(entry, "hashAlgorithm") == "SHA384" ? Rdfc10Hash.Sha384 : Rdfc10Hash.Sha256);

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;
}
