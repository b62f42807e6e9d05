namespace BadgeFunctions.App.Hosting;

/// <summary>Where the queues are: one of the two.</summary>
/// <param name="Namespace">The host name of the namespace, used with the app's identity.</param>
/// <param name="ConnectionString">The emulator's connection string.</param>
internal sealed record ServiceBusSettings(string? Namespace, string? ConnectionString);
