namespace BadgeFunctions.Local.Hosting;

/// <summary>Where settings come from: <c>appsettings.json</c> beside the program, one in the current folder, then the environment.</summary>
internal static class LocalConfiguration
{
    public static IConfiguration Load() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();
}
