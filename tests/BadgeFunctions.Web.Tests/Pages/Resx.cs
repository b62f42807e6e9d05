using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>The pages' resources as they were compiled, one language at a time.</summary>
internal static class Resx
{
    private const string Prefix = "BadgeFunctions.Web.Resources.";
    private const string Suffix = ".resources";

    public static Dictionary<string, string> French { get; } = Read(CultureInfo.InvariantCulture);

    public static Dictionary<string, string> English { get; } = Read(CultureInfo.GetCultureInfo("en"));

    private static Dictionary<string, string> Read(CultureInfo culture)
    {
        Assembly assembly = typeof(Texts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .SelectMany(name => new ResourceManager(name[..^Suffix.Length], assembly).GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>())
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }
}
