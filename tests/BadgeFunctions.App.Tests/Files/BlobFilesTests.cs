using System.Net;
using Azure;
using Azure.Storage.Blobs.Models;
using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.App.Tests.Files;

public sealed class BlobFilesTests(Azurite azurite) : FilesContract, IAsyncLifetime
{
    private BlobBench _bench = null!;
    private AzuriteEndpoints _emulator = null!;

    protected override IFiles Files => _bench.Files;

    public async ValueTask InitializeAsync()
    {
        _emulator = await azurite.StartedAsync();
        _bench = new BlobBench(_emulator);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task ShowsPublicFilesToAnybodyAndPrivateOnesToNobody()
    {
        byte[] content = Some.Bytes(100);
        FileWrite file = PublicFiles.File("credentials/abc.json", content);
        await Files.WriteAsync(FileArea.Public, [file], Cancellation);
        await Files.WriteAsync(FileArea.Private, [file], Cancellation);
        using HttpClient anybody = new();

        using HttpResponseMessage shown = await anybody.GetAsync(Address("public", file.Path), Cancellation);
        using HttpResponseMessage hidden = await anybody.GetAsync(Address("private", file.Path), Cancellation);
        using HttpResponseMessage listing = await anybody.GetAsync(Address("public", "?restype=container&comp=list"), Cancellation);

        Assert.Equal(content, await shown.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("application/vc+ld+json", shown.Content.Headers.ContentType!.ToString());
        Assert.Equal("public, max-age=86400", shown.Headers.CacheControl!.ToString());
        Assert.False(hidden.IsSuccessStatusCode);
        Assert.NotEqual(HttpStatusCode.OK, listing.StatusCode);
    }

    [Fact]
    public async Task WritesManyFilesAtOnce()
    {
        FileWrite[] files = [.. Enumerable.Range(0, 50).Select(i => PublicFiles.File($"badges/{i}/index.html", Some.Bytes(i)))];

        await Files.WriteAsync(FileArea.Public, files, Cancellation);

        foreach (FileWrite file in files)
        {
            await using FileContent? opened = await Files.OpenAsync(FileArea.Public, file.Path, Cancellation);
            Assert.Equal(file.Content.Length, opened!.Length);
        }
    }

    [Fact]
    public async Task BreaksOffRatherThanMixTwoVersionsOfALongFile()
    {
        await WriteLongAsync(1);
        await using FileContent? opened = await Files.OpenAsync(FileArea.Private, "long", Cancellation);
        byte[] some = new byte[1000];
        await opened!.Content.ReadExactlyAsync(some, Cancellation);
        await WriteLongAsync(2);

        opened.Content.Seek(8_000_000, SeekOrigin.Begin);
        RequestFailedException broken = await Assert.ThrowsAsync<RequestFailedException>(
            () => opened.Content.ReadExactlyAsync(some, Cancellation).AsTask());
        Assert.Equal(412, broken.Status);
    }

    protected override async Task AssertNothingLeftAsync()
    {
        foreach (FileArea area in Enum.GetValues<FileArea>())
        {
            await _bench.Areas[area].CreateIfNotExistsAsync(cancellationToken: Cancellation);
            await foreach (BlobItem blob in _bench.Areas[area].GetBlobsAsync(cancellationToken: Cancellation))
            {
                Assert.Equal("old"u8.Length, blob.Properties.ContentLength);
            }
        }
    }

    private Uri Address(string area, string path) => new(_emulator.Blobs, $"{AzuriteEndpoints.Account}/{_bench.Name}-{area}/{path}");

    private Task WriteLongAsync(byte value) => Files.WriteAsync(
        FileArea.Private, [new FileWrite("long", Enumerable.Repeat(value, 9_000_000).ToArray(), new FileProperties("x/y"))], Cancellation);
}
