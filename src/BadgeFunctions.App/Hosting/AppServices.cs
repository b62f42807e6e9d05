using Azure.Core;
using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Art;
using BadgeFunctions.App.Files;
using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Protection;
using BadgeFunctions.App.Queueing;
using BadgeFunctions.App.Storage;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Hosting;
using BadgeFunctions.Smtp;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Hosting;

/// <summary>The composition root in Azure: the work, its pages, and an adapter for every port. Nothing is connected to before it is needed.</summary>
public static class AppServices
{
    /// <summary>Adds everything that functions call.</summary>
    /// <param name="services">The worker's services.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="AppSettingsException">Settings are missing or not possible; the message names all of them.</exception>
    public static IServiceCollection AddBadgeFunctionsApp(this IServiceCollection services, IConfiguration configuration)
    {
        AppSettings settings = AppSettings.Read(configuration);
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<TokenCredential>(_ => Credentials.Create(settings.ClientId))
            .AddSingleton(provider => Connect(settings.ServiceBus, provider))
            .AddServiceBusQueue()
            .AddTableDocuments(settings.Storage)
            .AddBlobFiles(settings.Storage)
            .AddVaultSigningKeys()
            .AddResizedBadgeArt()
            .AddSmtpMail(settings.Mail)
            .AddBadgeFunctionsCore()
            .Configure<ServiceOptions>(options => options.PublicBaseUrl = settings.PublicBaseUrl)
            .AddBadgeFunctionsWeb(options =>
            {
                options.OperatorTokenHash = settings.OperatorTokenHash;
                options.MailSignIn = settings.MailSignIn;
                options.OpenIdConnect = settings.OpenIdConnect;
                options.Theme = settings.Theme;
                options.Organisation = settings.Organisation;
                options.NominationsPerMinute = settings.NominationsPerMinute ?? options.NominationsPerMinute;
                options.ClientAddress = new ClientAddresses(settings.FrontDoorId).Of;
            })
            .AddHttpContextAccessor()
            .AddSingleton<Site>()
            .AddUpkeep()
            .AddDataProtection()
            .SetApplicationName("BadgeFunctions")
            .PersistKeysToBlob()
            .ProtectKeysWithVault();
        return services;
    }

    private static ServiceBusClient Connect(ServiceBusSettings settings, IServiceProvider provider) => settings.ConnectionString is { } connection
        ? new ServiceBusClient(connection)
        : new ServiceBusClient(settings.Namespace, provider.GetRequiredService<TokenCredential>());
}
