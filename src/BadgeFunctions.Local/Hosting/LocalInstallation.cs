using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Hosting;

/// <summary>An installation opened for a command, without a web server.</summary>
internal sealed class LocalInstallation : IAsyncDisposable
{
    private readonly DataFolder _folder;
    private readonly ServiceProvider _services;

    private LocalInstallation(DataFolder folder, ServiceProvider services)
    {
        _folder = folder;
        _services = services;
    }

    public IServiceProvider Services => _services;

    /// <summary>Opens a data folder with everything in it, and publishes its keys.</summary>
    /// <param name="path">The data folder.</param>
    /// <param name="exclusive">Whether the command does the service's own work; otherwise it runs beside the service.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DataFolderException">The folder cannot be used; nothing was changed.</exception>
    public static async Task<LocalInstallation> OpenAsync(string path, bool exclusive, IConfiguration configuration, CancellationToken cancellationToken)
    {
        LocalSettings settings = LocalSettings.Read(configuration);
        DataFolder folder = DataFolder.Open(path, exclusive);
        ServiceProvider? services = null;
        try
        {
            services = new ServiceCollection()
                .AddSingleton(configuration)
                .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole(options => options.SingleLine = true))
                .AddBadgeFunctionsLocal(folder, settings, QueuePumpOptions.ForCommands)
                .BuildServiceProvider();
            await PrepareAsync(services, cancellationToken);
            return new LocalInstallation(folder, services);
        }
        catch
        {
            await (services?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Opens store and keys, so that what is damaged is found before anything else happens, and publishes the keys.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<ISigningKeys>();
        _ = services.GetRequiredService<SqliteStore>();
        _ = services.GetRequiredService<DataFolder>().OperatorToken();
        await services.GetRequiredService<PublishKeys>().ExecuteAsync(cancellationToken);
    }

    /// <summary>Makes the catalogue of a file the current one.</summary>
    public Task InstallCatalogueAsync(string path, CancellationToken cancellationToken) =>
        _services.GetRequiredService<CatalogueFiles>().InstallAsync(path, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
