using Azure.Core;
using Azure.Data.Tables;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Storage;

/// <summary>Registers the documents.</summary>
internal static class TableDocumentsServices
{
    /// <summary>
    /// Adds <see cref="IDocuments"/> on Azure Table Storage and the <see cref="OutboxSweep"/> that a timer runs. Needs an
    /// <see cref="IQueue"/>, a <see cref="TimeProvider"/>, logging and, for an endpoint, a <see cref="TokenCredential"/>.
    /// </summary>
    public static IServiceCollection AddTableDocuments(this IServiceCollection services, StorageSettings settings) => services
        .AddSingleton(provider => new DocumentTables(Connect(settings, provider)))
        .AddSingleton<SaveTransaction>()
        .AddSingleton<Outbox>()
        .AddSingleton<OutboxSweep>()
        .AddSingleton<IDocuments, TableDocuments>();

    private static TableServiceClient Connect(StorageSettings settings, IServiceProvider provider)
    {
        TableClientOptions options = StorageClientOptions.Bounded(new TableClientOptions());
        return settings switch
        {
            { ConnectionString: { } connection } => new TableServiceClient(connection, options),
            { Tables: { } endpoint } => new TableServiceClient(endpoint, provider.GetRequiredService<TokenCredential>(), options),
            _ => throw new InvalidOperationException("Set Storage:Tables to the table endpoint of the data account, or Storage:ConnectionString."),
        };
    }
}
