using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class PngStreamBakerTests
{
    [Theory]
    [InlineData("heart.png")]
    [InlineData("simple-json.png")]
    public async Task GivesTheBytesThatATemplateGives(string name)
    {
        var png = Samples.File(name);
        Assert.Equal(PngTemplate.Parse(png).Bake(Samples.Both), await BakeAsync(png));
    }

    [Fact]
    public async Task GivesTheSameBytesWhenBakedAgain()
    {
        var once = await BakeAsync(Samples.File("heart.png"));
        Assert.Equal(once, await BakeAsync(once));
    }

    [Fact]
    public async Task BakesAnAnimatedPictureAndKeepsItsFrames()
    {
        var moving = PngBuilder.Picture(3, 5, ("acTL", new byte[8]), ("fcTL", new byte[26]));
        Assert.Equal(["IHDR", "iTXt", "iTXt", "acTL", "fcTL", "IDAT", "IEND"], PngBuilder.Split(await BakeAsync(moving)).Select(chunk => chunk.Type));
    }

    [Fact]
    public async Task HoldsNoMoreThanABlockOfALargePicture()
    {
        const int size = 40 * 1024 * 1024;
        var png = PngBuilder.Picture(2, 2, ("prIv", new byte[size]));
        using var source = new MemoryStream(png);
        await PngStreamBaker.BakeAsync(new MemoryStream(Samples.File("heart.png")), Samples.Both, Stream.Null, TestContext.Current.CancellationToken);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var baking = PngStreamBaker.BakeAsync(source, Samples.Both, Stream.Null, TestContext.Current.CancellationToken);
        Assert.True(baking.IsCompletedSuccessfully);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 256 * 1024);
        Assert.Equal(png.Length, source.Position);
        await baking;
    }

    public static TheoryData<BadgeImageError, byte[]> Broken
    {
        get
        {
            var right = PngBuilder.Picture();
            byte[] altered = [.. right];
            altered[^20] ^= 1;
            return new()
            {
                { BadgeImageError.UnknownFormat, [1, 2, 3] },
                { BadgeImageError.Truncated, right[..^1] },
                { BadgeImageError.Truncated, right[..^12] },
                { BadgeImageError.TrailingData, [.. right, 0] },
                { BadgeImageError.ChecksumMismatch, altered },
                { BadgeImageError.MalformedChunk, [.. right[..8], 0xFF, 0xFF, 0xFF, 0xFF, .. right[12..]] },
                { BadgeImageError.ChunkOrder, new PngBuilder().Pixels().ToArray() },
                { BadgeImageError.ChunkOrder, new PngBuilder().Header().Chunk("IEND", []).ToArray() },
                { BadgeImageError.ChunkOrder, new PngBuilder().Header(colour: 3).Pixels().Chunk("IEND", []).ToArray() },
                { BadgeImageError.ChunkOrder, new PngBuilder().Header().Header().ToArray() },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public async Task RefusesWhatATemplateRefuses(BadgeImageError error, byte[] png)
    {
        Assert.Equal(error, (await Assert.ThrowsAsync<BadgeImageException>(() => BakeAsync(png))).Error);
        Assert.Throws<BadgeImageException>(() => PngTemplate.Parse(png));
    }

    [Fact]
    public async Task WritesNothingWhenAFaceIsWrong()
    {
        using var baked = new MemoryStream();
        await Assert.ThrowsAsync<ArgumentException>(
            () => PngStreamBaker.BakeAsync(new MemoryStream(Samples.File("heart.png")), new BakedFaces(Assertion: "\0"), baked, TestContext.Current.CancellationToken));
        Assert.Equal(0, baked.Length);
    }

    // Streams give what they have: never more than a few bytes at a time here.
    private static async Task<byte[]> BakeAsync(byte[] png)
    {
        using var baked = new MemoryStream();
        await PngStreamBaker.BakeAsync(new DripStream(png), Samples.Both, baked, TestContext.Current.CancellationToken);
        return baked.ToArray();
    }

    private sealed class DripStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1021)], cancellationToken);
    }
}
