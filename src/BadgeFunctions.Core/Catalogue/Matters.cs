namespace BadgeFunctions.Core.Catalogue;

/// <summary>The matters by their names in catalogue files and forms.</summary>
public static class Matters
{
    private static readonly (Matter Matter, string Name)[] Named =
    [
        (Matter.Badges, "badges"),
        (Matter.Commission, "commission"),
        (Matter.People, "people"),
        (Matter.Sessions, "sessions"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Matter> All { get; } = [.. Named.Select(one => one.Matter)];

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Named.Select(one => one.Name)];

    /// <summary>The name of a matter.</summary>
    public static string NameOf(Matter matter) => Named.First(one => one.Matter == matter).Name;

    /// <summary>The matter of a name, or <see langword="null"/>.</summary>
    public static Matter? Find(string? name) => Named.Where(one => one.Name == name).Select(one => (Matter?)one.Matter).FirstOrDefault();
}
