using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>Every sample, with the promise in its publisher's tests or in the words of its name.</summary>
internal static class SampleSets
{
    public const string OneEdTech = "1edtech";
    public const string Dcc = "dcc-fixtures";
    public const string DataModel = "vcdm2-inputs";
    public const string Others = "ob30-samples";
    public const string Baked = "baked";

    public static IReadOnlyList<Sample> All { get; } =
    [
        .. Upstream(),
        .. Files(Dcc, SearchOption.TopDirectoryOnly).Select(name => new Sample(Dcc, name, OfDcc(name))),
        .. Files(DataModel).Select(name => new Sample(DataModel, name, name.Contains("-fail", StringComparison.Ordinal) ? Promise.Invalid : Promise.Valid)),
        .. Files(Others).Select(name => new Sample(Others, name, null)),
        .. Files(Baked).Select(name => new Sample(Baked, name, name.Contains("baked.svg", StringComparison.Ordinal) && !name.Contains("un", StringComparison.Ordinal) ? null : Promise.Invalid)),
    ];

    private static IEnumerable<Sample> Upstream() =>
        TestFile.ReadJson("expected-1edtech-validator.json").EnumerateObject().Select(entry => new Sample(
            OneEdTech,
            entry.Name,
            entry.Value.GetProperty("verdict").GetString() switch
            {
                "valid" => Promise.Valid,
                "warning" => Promise.Warning,
                "invalid" => Promise.Invalid,
                _ => null,
            }));

    private static Promise OfDcc(string name) => name switch
    {
        _ when Says(name, "tampered") || Says(name, "-expired") || Says(name, "revokedStatus") => Promise.Invalid,
        _ when Says(name, "expiredStatus") || Says(name, "notYetValidStatus") || Says(name, "badDidWeb") => Promise.NotValid,
        _ => Promise.Valid,
    };

    private static bool Says(string name, string word) => name.Contains(word, StringComparison.Ordinal);

    private static IEnumerable<string> Files(string set, SearchOption depth = SearchOption.AllDirectories)
    {
        var folder = TestFile.PathOf(set);
        return Directory.EnumerateFiles(folder, "*", depth)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => !name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
