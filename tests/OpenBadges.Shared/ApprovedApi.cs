using System.Reflection;
using PublicApiGenerator;

namespace OpenBadges.Shared;

/// <summary>What others build on changes only on purpose. Set WRITE_PUBLIC_API=1 to write the list instead of comparing it.</summary>
internal static class ApprovedApi
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    /// <param name="library">The library.</param>
    /// <param name="list">The approved list of its public members, from the repository's root.</param>
    public static void CompareOrWrite(Assembly library, string list)
    {
        var path = Path.Combine(Repository.Root, list);
        var api = library.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_PUBLIC_API") == "1")
        {
            File.WriteAllText(path, api);
        }

        Assert.Equal(File.ReadAllText(path), api);
    }
}
