namespace BadgeFunctions.App.Tests.Wiring;

/// <summary>Files of the repository that travel with the tests.</summary>
internal static class Repository
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));

    /// <summary>All of the infrastructure, as one text.</summary>
    public static string Infrastructure { get; } = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "infra"), "*.bicep", SearchOption.AllDirectories)
        .Select(File.ReadAllText));
}
