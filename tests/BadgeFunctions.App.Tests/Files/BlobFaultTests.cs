using BadgeFunctions.App.Tests.Emulation;
using BadgeFunctions.Contracts;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Files;

/// <summary>A network that loses, delays and repeats: every file is whole, and none is lost.</summary>
public sealed class BlobFaultTests(Azurite azurite) : IAsyncLifetime
{
    private const int Long = 9_000_000;
    private static readonly FileProperties Pdf = new("application/pdf", "no-store", new Dictionary<string, string> { ["name"] = "x" });

    private BlobBench _bench = null!;
    private FaultProxy _proxy = null!;

    public static TheoryData<string> Faulty => [.. Faults.All.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        AzuriteEndpoints emulator = await azurite.StartedAsync();
        _proxy = await FaultProxy.StartAsync(emulator.Blobs);
        _bench = new BlobBench(emulator, _proxy.Address);
        await _bench.Files.WriteAsync(FileArea.Private, [new FileWrite("there", "old"u8.ToArray(), Pdf)], Cancellation);
    }

    public ValueTask DisposeAsync() => _proxy.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task WritesFilesWhateverBefallsTheRequests(string fault)
    {
        FileWrite[] files = [.. Enumerable.Range(0, 20).Select(i => new FileWrite($"f/{i}", Some.Bytes(1000 + i), Pdf))];
        _proxy.Script = request => request.Try == 1 ? Faults.All[fault] : null;

        await _bench.Files.WriteAsync(FileArea.Private, files, Cancellation);

        foreach (FileWrite file in files)
        {
            Assert.Equal(file.Content.ToArray(), await ReadAsync(file.Path));
        }
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task UploadsWhateverBefallsARequest(string fault)
    {
        byte[] content = Some.Bytes(Long);
        for (int faulty = 1; faulty <= 4; faulty++)
        {
            int seen = 0;
            int target = faulty;
            _proxy.Script = _ => Interlocked.Increment(ref seen) == target ? Faults.All[fault] : null;

            Assert.Equal(Long, await _bench.Files.WriteAsync(FileArea.Private, $"up-{faulty}", new MemoryStream(content), Long, Pdf, Cancellation));

            Assert.Equal(content, await ReadAsync($"up-{faulty}"));
        }
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task OpensAndDeletesWhateverBefallsARequest(string fault)
    {
        _proxy.Once(_ => true, Faults.All[fault]);
        Assert.Equal("old"u8.ToArray(), await ReadAsync("there"));
        _proxy.Once(_ => true, Faults.All[fault]);
        Assert.True(await _bench.Files.ExistsAsync(FileArea.Private, "there", Cancellation));
        _proxy.Once(_ => true, Faults.All[fault]);
        await _bench.Files.DeleteAsync(FileArea.Private, "there", Cancellation);
        _proxy.Script = _ => null;
        Assert.False(await _bench.Files.ExistsAsync(FileArea.Private, "there", Cancellation));
    }

    [Fact]
    public async Task ShowsNothingOfAnUploadThatWasNeverCommitted()
    {
        _proxy.Script = request => request.Target.Contains("comp=blocklist", StringComparison.Ordinal) ? Faults.CutBefore : null;

        await Assert.ThrowsAnyAsync<Exception>(
            () => _bench.Files.WriteAsync(FileArea.Private, "there", new MemoryStream(Some.Bytes(Long)), Long, Pdf, Cancellation));
        await Assert.ThrowsAnyAsync<Exception>(
            () => _bench.Files.WriteAsync(FileArea.Private, "new", new MemoryStream(Some.Bytes(Long)), Long, Pdf, Cancellation));

        _proxy.Script = _ => null;
        Assert.Equal("old"u8.ToArray(), await ReadAsync("there"));
        Assert.Null(await _bench.Files.OpenAsync(FileArea.Private, "new", Cancellation));
        Assert.False(await _bench.Files.ExistsAsync(FileArea.Private, "new", Cancellation));
    }

    private async Task<byte[]> ReadAsync(string path)
    {
        await using FileContent? opened = await _bench.Files.OpenAsync(FileArea.Private, path, Cancellation);
        Assert.Equal(("application/pdf", "no-store"), (opened!.Properties.ContentType, opened.Properties.CacheControl));
        byte[] bytes = new byte[opened.Length];
        await opened.Content.ReadExactlyAsync(bytes, Cancellation);
        return bytes;
    }
}
