using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The web of the samples. Of Open Badges 2.0: as upstream, each file answers at example.org under its own name, and where it says it is.</summary>
internal static class OneEdTechWeb
{
    private const string List = "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist";

    /// <summary>What the Open Badges 3.0 samples point to.</summary>
    public static InMemoryDocuments Create() => new InMemoryDocuments().Add(List, TestFile.ReadText("ob30/bit-string-list/testlist"));

    /// <summary>What an Open Badges 2.0 sample points to.</summary>
    public static InMemoryDocuments Create(string name)
    {
        var web = new InMemoryDocuments();
        var scope = name.StartsWith("basic-assertion-with-allowed-origins-", StringComparison.Ordinal) ? name["basic-assertion-with-allowed-origins-".Length..] : "-";
        foreach (var path in Directory.EnumerateFiles(TestFile.PathOf("ob20/assets"), "*.json").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            var text = File.ReadAllText(path);
            web.Add($"http://example.org/{file}", text).Add($"https://example.org/{file}", text);
            if (SaysWhere(file, scope) && TestFile.ReadJson($"ob20/assets/{file}").TryGetProperty("id", out var id) && id.GetString()!.StartsWith("http", StringComparison.Ordinal))
            {
                web.Add(id.GetString()!, text);
            }
        }

        return name.EndsWith(".json", StringComparison.Ordinal) ? web.Add("https://example.org/beths-robotics-badge.json", TestFile.ReadText($"ob20/{name}")) : web;
    }

    // Several files claim one address: the one that a sample is about answers there.
    private static bool SaysWhere(string file, string scope) =>
        (!file.StartsWith("issuer-with-", StringComparison.Ordinal) || file.EndsWith(scope, StringComparison.Ordinal))
        && !file.StartsWith("badge-with-data", StringComparison.Ordinal)
        && file != "altbadgeurl.json";
}
