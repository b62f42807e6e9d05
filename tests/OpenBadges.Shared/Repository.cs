namespace OpenBadges.Shared;

/// <summary>Where the sources are, for the tests that compare them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "BadgeFunctions.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
