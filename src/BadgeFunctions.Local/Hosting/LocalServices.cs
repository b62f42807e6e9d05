using BadgeFunctions.Core;
using BadgeFunctions.Core.Hosting;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Art;
using BadgeFunctions.Local.DataFolders;
using BadgeFunctions.Local.Files;
using BadgeFunctions.Local.Keys;
using BadgeFunctions.Local.Mail;
using BadgeFunctions.Local.Privacy;
using BadgeFunctions.Local.Queueing;
using BadgeFunctions.Local.Storage;
using BadgeFunctions.Smtp;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Pages.Mailbox;
using Microsoft.AspNetCore.DataProtection;

namespace BadgeFunctions.Local.Hosting;

/// <summary>The composition root of one machine: the work, its pages, and an adapter for every port.</summary>
internal static class LocalServices
{
    public static IServiceCollection AddBadgeFunctionsLocal(this IServiceCollection services, DataFolder folder, LocalSettings settings, QueuePumpOptions pump, TimeProvider time)
    {
        services
            .AddSingleton(time)
            .AddSingleton(folder)
            .AddSingleton(_ => SqliteStore.Open(folder.Database, folder.IsExclusive, time))
            .AddSingleton<IDocuments, SqliteDocuments>()
            .AddSingleton<SqliteQueue>()
            .AddSingleton<IQueue>(provider => provider.GetRequiredService<SqliteQueue>())
            .AddSingleton(_ => new DurabilityBarrier(folder.Marker))
            .AddSingleton(provider => new AtomicWriter(folder.Unfinished, provider.GetRequiredService<DurabilityBarrier>(), time))
            .AddSingleton<IFileDefaults, PublishedFileDefaults>()
            .AddSingleton<IFiles>(provider => new FolderFiles(folder.Root, provider.GetRequiredService<IFileDefaults>(), provider.GetRequiredService<AtomicWriter>()))
            .AddSingleton<IKeyRings>(_ => new PemKeyRings(folder.Keys, settings.Algorithm, time))
            .AddSingleton(provider => provider.GetRequiredService<IKeyRings>().Of(null))
            .AddMail(folder, settings, time)
            .AddSingleton<IPersonTraces>(_ => new MailboxTraces(folder.Mail))
            .AddSingleton<IPersonTraces>(_ => new StoreTraces(folder.Database))
            .AddSingleton<IBadgeArt, CheckedBadgeArt>()
            .AddSingleton(pump)
            .AddSingleton<QueuePump>()
            .AddSingleton<CatalogueFiles>()
            .AddBadgeFunctionsCore()
            .Configure<ServiceOptions>(options => options.PublicBaseUrl = settings.PublicBaseUrl)
            .AddBadgeFunctionsWeb(options =>
            {
                options.OperatorTokenHash = OperatorToken.HashOf(settings.OperatorToken ?? folder.OperatorToken());
                options.MailSignIn = settings.MailSignIn;
                options.OpenIdConnect = settings.OpenIdConnect;
                options.Theme = settings.Theme;
                options.Organisation = settings.Organisation;
                options.NominationsPerMinute = settings.NominationsPerMinute ?? options.NominationsPerMinute;
            })
            .AddDataProtection()
            .SetApplicationName("BadgeFunctions")
            .PersistKeysToFileSystem(new DirectoryInfo(folder.Protection));
        return services;
    }

    private static IServiceCollection AddMail(this IServiceCollection services, DataFolder folder, LocalSettings settings, TimeProvider time) =>
        settings.Mail is { } relay
            ? services.AddSmtpMail(relay)
            : services
                .AddSingleton<IMail>(provider => new MailboxMail(folder.Mail, provider.GetRequiredService<AtomicWriter>(), time))
                .AddSingleton<IMailboxReader>(_ => new MailboxFolder(folder.Mail));
}
