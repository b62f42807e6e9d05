using System.Net.Sockets;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Local.Commands;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Example;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Pages.Mailbox;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BadgeFunctions.Local.Hosting;

/// <summary>The service on one machine: the web server and the pump of the queues in one process.</summary>
internal static class LocalService
{
    private static readonly TimeSpan SignInLinkLifetime = TimeSpan.FromHours(12);

    public static async Task<int> RunAsync(DirectoryInfo data, string? urls, CancellationToken cancellationToken)
    {
        IConfiguration configuration = LocalConfiguration.Load();
        string[] addresses = (urls ?? configuration["urls"] ?? LocalSettings.DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (string address in addresses.Where(address => !IsListeningAddress(address)))
        {
            throw new CommandException(CommandTexts.Format("Serve.Url", address));
        }

        LocalSettings settings = LocalSettings.Read(configuration, addresses[0]);
        using DataFolder folder = DataFolder.Open(data.FullName, exclusive: true);
        WebApplicationBuilder builder = LocalInstallation.CreateBuilder(folder, settings, new QueuePumpOptions(), configuration);
        builder.WebHost.UseUrls(addresses).ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddHostedService(provider => provider.GetRequiredService<QueuePump>());
        builder.Services.AddHostedService<HousekeepingService>();

        await using WebApplication app = builder.Build();
        await LocalInstallation.PrepareAsync(app.Services, cancellationToken);
        await InstallCatalogueAsync(app.Services, folder, cancellationToken);
        app.UseBadgeFunctions();
        await StartAsync(app, addresses, cancellationToken);
        await PrintAsync(app, cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }

    private static bool IsListeningAddress(string address) =>
        Uri.TryCreate(address.Replace("//+", "//any", StringComparison.Ordinal).Replace("//*", "//any", StringComparison.Ordinal), UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.PathAndQuery == "/";

    private static async Task InstallCatalogueAsync(IServiceProvider services, DataFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.Catalogue))
        {
            await ExampleCatalogue.WriteToAsync(Path.GetDirectoryName(folder.Catalogue)!, cancellationToken);
        }

        await services.GetRequiredService<CatalogueFiles>().InstallAsync(folder.Catalogue, cancellationToken);
    }

    private static async Task StartAsync(WebApplication app, string[] addresses, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException taken) when (taken.GetBaseException() is SocketException || taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new CommandException(CommandTexts.Format("Serve.PortTaken", string.Join(' ', addresses)));
        }
    }

    private static async Task PrintAsync(WebApplication app, CancellationToken cancellationToken)
    {
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
        string code = await app.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(
            new Actor("operator", Role.Operator, []), SignInLinkLifetime, cancellationToken);
        await Console.Out.WriteLineAsync(CommandTexts.Format("Serve.Form", $"{address}/"));
        await Console.Out.WriteLineAsync(CommandTexts.Format("Serve.Review", $"{address}/sign-in/{code}"));
        if (app.Services.GetService<IMailboxReader>() is not null)
        {
            await Console.Out.WriteLineAsync(CommandTexts.Format("Serve.Mailbox", $"{address}/mailbox"));
        }

        await Console.Out.WriteLineAsync(CommandTexts.Format("Serve.Api", $"{address}/openapi/v1.json"));
    }
}
