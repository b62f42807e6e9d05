using System.Text.Json;

namespace OpenBadges.LinkedData.Tests.Suites;

internal static class TestFile
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);

    public static string ReadText(string name) => File.ReadAllText(PathOf(name));

    public static byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    public static JsonElement ReadJson(string name)
    {
        using var document = JsonDocument.Parse(ReadBytes(name));
        return document.RootElement.Clone();
    }
}
