using Azure.Storage.Blobs;
using BadgeFunctions.App.Files;
using BadgeFunctions.App.Storage;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;

namespace BadgeFunctions.App.Tests.Files;

/// <summary>Files in containers of a test's own.</summary>
internal sealed class BlobBench
{
    public BlobBench(AzuriteEndpoints emulator, Uri? through = null, string? name = null)
    {
        Name = name ?? "b" + Some.Id();
        BlobClientOptions options = StorageClientOptions.Bounded(new BlobClientOptions());
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(10);
        BlobServiceClient service = new((emulator with { Blobs = through ?? emulator.Blobs }).ConnectionString, options);
        Areas = new BlobAreas(new BlobAccounts(service, service), Name + "-public", Name + "-private");
        Files = new BlobFiles(Areas);
    }

    public string Name { get; }

    public BlobAreas Areas { get; }

    public BlobFiles Files { get; }
}
