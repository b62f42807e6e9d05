using Azure.Core;
using Azure.Storage.Blobs;
using BadgeFunctions.App.Storage;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.App.Files;

/// <summary>Registers the files.</summary>
internal static class BlobFilesServices
{
    /// <summary>
    /// Adds <see cref="IFiles"/> on Azure Blob Storage and the <see cref="BlobAccounts"/> behind it. Needs, for an
    /// endpoint, a <see cref="TokenCredential"/>.
    /// </summary>
    public static IServiceCollection AddBlobFiles(this IServiceCollection services, StorageSettings settings) => services
        .AddSingleton(provider => new BlobAccounts(
            Connect(settings.PublicConnectionString ?? (settings.PublicBlobs is null ? settings.ConnectionString : null), settings.PublicBlobs, "PublicBlobs", provider),
            Connect(settings.ConnectionString, settings.PrivateBlobs, "PrivateBlobs", provider)))
        .AddSingleton(provider => new BlobAreas(provider.GetRequiredService<BlobAccounts>()))
        .AddSingleton<IFiles, BlobFiles>();

    private static BlobServiceClient Connect(string? connection, Uri? endpoint, string setting, IServiceProvider provider)
    {
        BlobClientOptions options = StorageClientOptions.Bounded(new BlobClientOptions());
        return (connection, endpoint) switch
        {
            ({ }, _) => new BlobServiceClient(connection, options),
            (_, { }) => new BlobServiceClient(endpoint, provider.GetRequiredService<TokenCredential>(), options),
            _ => throw new InvalidOperationException($"Set Storage:{setting} to a blob endpoint, or a connection string of its account."),
        };
    }
}
