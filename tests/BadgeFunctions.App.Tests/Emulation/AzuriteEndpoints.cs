namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>Where the emulator listens.</summary>
public sealed record AzuriteEndpoints(Uri Blobs, Uri Tables)
{
    public const string Account = "devstoreaccount1";

    // The emulator's well-known key.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Blobs}{Account};TableEndpoint={Tables}{Account};";
}
