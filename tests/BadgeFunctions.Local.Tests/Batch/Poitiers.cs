namespace BadgeFunctions.Local.Tests.Batch;

/// <summary>Where the real-shaped data is.</summary>
internal static class Poitiers
{
    public static string Nominations { get; } = In("nominations-poitiers-500.csv");

    public static string Expected { get; } = In("nominations-poitiers-500.expected.json");

    public static string Catalogue { get; } = In("catalogue.json");

    private static string In(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);
}
