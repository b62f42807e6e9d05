using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;
using BadgeFunctions.Web.Hosting.Assets;

namespace BadgeFunctions.Local.Hosting;

/// <summary>An installation opened for a command, without a web server.</summary>
internal sealed class LocalInstallation : IAsyncDisposable
{
    private readonly DataFolder _folder;
    private readonly WebApplication _application;

    private LocalInstallation(DataFolder folder, WebApplication application)
    {
        _folder = folder;
        _application = application;
    }

    public IServiceProvider Services => _application.Services;

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
        WebApplication? application = null;
        try
        {
            application = CreateBuilder(folder, settings, QueuePumpOptions.ForCommands, configuration).Build();
            await PrepareAsync(application.Services, cancellationToken);
            return new LocalInstallation(folder, application);
        }
        catch
        {
            await (application?.DisposeAsync() ?? ValueTask.CompletedTask);
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Puts an installation together; a command never starts the web server that is part of it.</summary>
    public static WebApplicationBuilder CreateBuilder(DataFolder folder, LocalSettings settings, QueuePumpOptions pump, IConfiguration configuration)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddConfiguration(configuration);
        builder.Services.AddBadgeFunctionsLocal(folder, settings, pump, TimeProvider.System);
        return builder;
    }

    /// <summary>Opens store and keys, so that what is damaged is found before anything else happens, and publishes keys and stylesheet.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<ISigningKeys>();
        _ = services.GetRequiredService<SqliteStore>();
        _ = services.GetRequiredService<DataFolder>().OperatorToken();
        await services.GetRequiredService<PublishKeys>().ExecuteAsync(cancellationToken);
        await services.GetRequiredService<PublishAssets>().ExecuteAsync(cancellationToken);
    }

    /// <summary>Makes the catalogue of a file the current one.</summary>
    public Task InstallCatalogueAsync(string path, CancellationToken cancellationToken) =>
        Services.GetRequiredService<CatalogueFiles>().InstallAsync(path, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _folder.Dispose();
    }
}
