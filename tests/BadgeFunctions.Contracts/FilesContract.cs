using System.Text;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>What every <see cref="IFiles"/> promises.</summary>
public abstract class FilesContract
{
    private static readonly FileProperties Json = new("application/json");

    protected abstract IFiles Files { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FileArea.Public, "assertions/abc")]
    [InlineData(FileArea.Public, ".well-known/did.json")]
    [InlineData(FileArea.Public, "badges/abc/index.html")]
    [InlineData(FileArea.Private, "evidence/a-b_c/1.pdf")]
    public async Task GivesBackWhatWasWritten(FileArea area, string path)
    {
        var content = Some.Bytes(100_000);

        await Files.WriteAsync(area, [new FileWrite(path, content, Json)], Cancellation);

        Assert.Equal(content, await ReadAsync(area, path));
        Assert.True(await Files.ExistsAsync(area, path, Cancellation));
        Assert.False(await Files.ExistsAsync(Other(area), path, Cancellation));
        Assert.Null(await Files.OpenAsync(Other(area), path, Cancellation));
    }

    [Fact]
    public async Task GivesBackAllPropertiesExactly()
    {
        FileProperties[] all =
        [
            new("application/ld+json"),
            new("text/plain; charset=utf-8", "public, max-age=60"),
            new("image/png", null, new Dictionary<string, string> { ["status"] = "410", ["name"] = "x y" }),
            new("application/octet-stream", "no-store", new Dictionary<string, string>()),
        ];
        foreach (var path in (string[])["assertions/a", "x.png", "x"])
        {
            foreach (var properties in all)
            {
                await Files.WriteAsync(FileArea.Public, [new FileWrite(path, Some.Bytes(3), properties)], Cancellation);

                await using var opened = await Files.OpenAsync(FileArea.Public, path, Cancellation);
                Assert.Equal(properties with { Metadata = null }, opened!.Properties with { Metadata = null });
                Assert.Equal(properties.Metadata ?? new Dictionary<string, string>(), opened.Properties.Metadata ?? new Dictionary<string, string>());
            }
        }
    }

    [Fact]
    public async Task OpensASeekableStreamWithItsLengthAndTime()
    {
        await WriteAsync("a.json", "0123456789");

        await using var opened = await Files.OpenAsync(FileArea.Public, "a.json", Cancellation);

        Assert.Equal(10, opened!.Length);
        Assert.Equal(TimeSpan.Zero, opened.LastModified.Offset);
        opened.Content.Seek(7, SeekOrigin.Begin);
        using var reader = new StreamReader(opened.Content);
        Assert.Equal("789", await reader.ReadToEndAsync(Cancellation));
    }

    [Fact]
    public async Task GivesEveryVersionAnotherStrongETag()
    {
        await WriteAsync("a.json", "one");
        var first = await ETagAsync("a.json");
        Assert.Equal(first, await ETagAsync("a.json"));
        await WriteAsync("a.json", "two");

        Assert.NotEqual(first, await ETagAsync("a.json"));
        Assert.Matches("^\"[^\"]+\"$", first);
    }

    [Fact]
    public async Task LetsAReaderFinishTheVersionItOpened()
    {
        await WriteAsync("a.json", "old");
        await using var opened = await Files.OpenAsync(FileArea.Public, "a.json", Cancellation);

        await WriteAsync("a.json", "replaced");

        using var reader = new StreamReader(opened!.Content);
        Assert.Equal("old", await reader.ReadToEndAsync(Cancellation));
        Assert.Equal("replaced", Encoding.UTF8.GetString((await ReadAsync(FileArea.Public, "a.json"))!));
    }

    [Fact]
    public async Task NeverShowsAPartOfAFile()
    {
        byte[][] versions = [.. Enumerable.Range(0, 2).Select(i => Enumerable.Repeat((byte)i, 300_000 + i).ToArray())];
        await Files.WriteAsync(FileArea.Public, [new FileWrite("a", versions[0], Json)], Cancellation);
        using var writing = new CancellationTokenSource();
        var writer = Task.Run(
            async () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    await Files.WriteAsync(FileArea.Public, [new FileWrite("a", versions[i % 2], Json)], Cancellation);
                }

                await writing.CancelAsync();
            },
            Cancellation);

        while (!writing.IsCancellationRequested)
        {
            var seen = await ReadAsync(FileArea.Public, "a");
            Assert.Equal(versions[seen![0]], seen);
        }

        await writer;
    }

    [Fact]
    public async Task ShowsAnUploadOnlyWhenItIsWhole()
    {
        var upload = new SlowUpload(Some.Bytes(200_000));
        var writing = Files.WriteAsync(FileArea.Private, "up.pdf", upload, 1_000_000, new FileProperties("application/pdf"), Cancellation);
        await upload.Half;

        Assert.False(await Files.ExistsAsync(FileArea.Private, "up.pdf", Cancellation));
        upload.GoOn();

        Assert.Equal(200_000, await writing);
        Assert.Equal(upload.Bytes, await ReadAsync(FileArea.Private, "up.pdf"));
    }

    [Fact]
    public async Task TakesAnUploadOfExactlyItsLimit()
    {
        using var content = new MemoryStream(Some.Bytes(1000));

        Assert.Equal(1000, await Files.WriteAsync(FileArea.Private, "up", content, 1000, Json, Cancellation));
    }

    [Fact]
    public async Task KeepsNothingOfAnUploadOverItsLimit()
    {
        using var content = new MemoryStream(Some.Bytes(100_001));

        var refused = await Assert.ThrowsAsync<FileTooLargeException>(
            () => Files.WriteAsync(FileArea.Private, "up", content, 100_000, Json, Cancellation));

        Assert.Equal(100_000, refused.MaximumLength);
        Assert.False(await Files.ExistsAsync(FileArea.Private, "up", Cancellation));
        await AssertNothingLeftAsync();
    }

    [Fact]
    public async Task KeepsTheOldFileWhenAnUploadBreaks()
    {
        await Files.WriteAsync(FileArea.Private, [new FileWrite("up", "old"u8.ToArray(), Json)], Cancellation);

        await Assert.ThrowsAsync<IOException>(
            () => Files.WriteAsync(FileArea.Private, "up", new BrokenUpload(), 1_000_000, Json, Cancellation));

        Assert.Equal("old"u8.ToArray(), await ReadAsync(FileArea.Private, "up"));
        await AssertNothingLeftAsync();
    }

    [Fact]
    public async Task KeepsTheOldFileWhenALongUploadGoesOverItsLimit()
    {
        await Files.WriteAsync(FileArea.Private, [new FileWrite("up", "old"u8.ToArray(), Json)], Cancellation);
        using var content = new MemoryStream(Some.Bytes(9_000_001));

        await Assert.ThrowsAsync<FileTooLargeException>(() => Files.WriteAsync(FileArea.Private, "up", content, 9_000_000, Json, Cancellation));

        Assert.Equal("old"u8.ToArray(), await ReadAsync(FileArea.Private, "up"));
        await AssertNothingLeftAsync();
    }

    [Fact]
    public async Task TakesALongUploadAndReadsItFromAnywhere()
    {
        var bytes = Some.Bytes(9_000_000);
        using var content = new MemoryStream(bytes);

        Assert.Equal(bytes.Length, await Files.WriteAsync(FileArea.Private, "up", content, bytes.Length, Json, Cancellation));

        Assert.Equal(bytes, await ReadAsync(FileArea.Private, "up"));
        await using var opened = await Files.OpenAsync(FileArea.Private, "up", Cancellation);
        opened!.Content.Seek(-100, SeekOrigin.End);
        var last = new byte[100];
        await opened.Content.ReadExactlyAsync(last, Cancellation);
        Assert.Equal(bytes[^100..], last);
        Assert.Equal(Json, opened.Properties);
    }

    [Fact]
    public async Task TakesAnEmptyFile()
    {
        await Files.WriteAsync(FileArea.Private, [new FileWrite("a", default, Json)], Cancellation);
        await Files.WriteAsync(FileArea.Private, "b", new MemoryStream(), 1, Json, Cancellation);

        Assert.Empty((await ReadAsync(FileArea.Private, "a"))!);
        Assert.Empty((await ReadAsync(FileArea.Private, "b"))!);
    }

    [Fact]
    public async Task RemovesAFileWithItsProperties()
    {
        await Files.WriteAsync(FileArea.Public, [new FileWrite("a", "1"u8.ToArray(), new FileProperties("x/y", "no-store"))], Cancellation);
        await Files.DeleteAsync(FileArea.Public, "a", Cancellation);
        Assert.Null(await Files.OpenAsync(FileArea.Public, "a", Cancellation));
        await Files.DeleteAsync(FileArea.Public, "a", Cancellation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/./b")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a%2e%2e")]
    [InlineData("é")]
    [InlineData("C:a")]
    public async Task RefusesAPathThatNamesNoFile(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(
            () => Files.WriteAsync(FileArea.Public, [new FileWrite(path, Some.Bytes(1), Json)], Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(
            () => Files.WriteAsync(FileArea.Public, path, new MemoryStream(), 1, Json, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Files.DeleteAsync(FileArea.Public, path, Cancellation));
        Assert.Null(await Files.OpenAsync(FileArea.Public, path, Cancellation));
        Assert.False(await Files.ExistsAsync(FileArea.Public, path, Cancellation));
    }

    [Fact]
    public async Task FindsNoFileWhereOthersLieBelow()
    {
        await WriteAsync("badges/a/index.html", "page");

        Assert.Null(await Files.OpenAsync(FileArea.Public, "badges/a", Cancellation));
        Assert.False(await Files.ExistsAsync(FileArea.Public, "badges", Cancellation));
        Assert.Null(await Files.OpenAsync(FileArea.Public, "badges/a/index.html/more", Cancellation));
    }

    /// <summary>Asserts that no unfinished upload lies about.</summary>
    protected abstract Task AssertNothingLeftAsync();

    private static FileArea Other(FileArea area) => area is FileArea.Public ? FileArea.Private : FileArea.Public;

    private Task WriteAsync(string path, string text) =>
        Files.WriteAsync(FileArea.Public, [new FileWrite(path, Encoding.UTF8.GetBytes(text), Json)], Cancellation);

    private async Task<string> ETagAsync(string path)
    {
        await using var opened = await Files.OpenAsync(FileArea.Public, path, Cancellation);
        return opened!.ETag;
    }

    private async Task<byte[]?> ReadAsync(FileArea area, string path)
    {
        await using var opened = await Files.OpenAsync(area, path, Cancellation);
        if (opened is null)
        {
            return null;
        }

        using var all = new MemoryStream();
        await opened.Content.CopyToAsync(all, Cancellation);
        Assert.Equal(opened.Length, all.Length);
        return all.ToArray();
    }
}
