using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class PngRefusalTests
{
    [Fact]
    public void RefusesEveryTruncatedFile()
    {
        var whole = PngBuilder.Picture(2, 2, ("tEXt", Samples.Utf8("openbadges\0https://badges.example/1")));
        for (var length = 8; length < whole.Length; length++)
        {
            AssertRefused(BadgeImageError.Truncated, whole[..length]);
        }
    }

    [Theory]
    [InlineData(0xFFFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0xFFFFFFF4u)]
    public void RefusesAChunkLongerThanTheFile(uint length)
    {
        var file = PngBuilder.Picture();
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(33), length);

        AssertRefused(BadgeImageError.Truncated, file);
    }

    [Fact]
    public void RefusesAChecksumThatDoesNotMatch()
    {
        var file = PngBuilder.Picture();
        file[^13] ^= 1;

        AssertRefused(BadgeImageError.ChecksumMismatch, file);
    }

    [Fact]
    public void RefusesBytesAfterTheEnd() => AssertRefused(BadgeImageError.TrailingData, [.. PngBuilder.Picture(), 0]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(16385, 1)]
    [InlineData(1, -1)]
    public void RefusesImpossibleDimensions(int width, int height) =>
        AssertRefused(BadgeImageError.Dimensions, PngBuilder.Picture(width, height));

    [Fact]
    public void AcceptsTheLargestDimensions() => Assert.Equal(16384, PngTemplate.Parse(PngBuilder.Picture(16384, 16384)).Width);

    [Fact]
    public void RefusesMissingAndMisplacedChunks()
    {
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Pixels().Header().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header().Header().Pixels().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header().Pixels().Chunk("tIME", []).Pixels().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header(colour: 3).Pixels().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header().Pixels().Chunk("PLTE", []).Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.ChunkOrder, new PngBuilder().Header().Chunk("CgBI", []).Pixels().Chunk("IEND", []).ToArray());
    }

    [Fact]
    public void RefusesAHeaderNoDecoderKnows()
    {
        AssertRefused(BadgeImageError.MalformedChunk, new PngBuilder().Header(colour: 5).Pixels().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.MalformedChunk, new PngBuilder().Chunk("IHDR", new byte[12]).Pixels().Chunk("IEND", []).ToArray());
        AssertRefused(BadgeImageError.MalformedChunk, PngBuilder.Picture(2, 2, ("a b1", [])));
    }

    [Fact]
    public void RefusesMoreChunksThanItsBound()
    {
        var builder = new PngBuilder().Header();
        for (var i = 0; i < 4094; i++)
        {
            builder.Chunk("prVt", []);
        }

        AssertRefused(BadgeImageError.TooManyChunks, builder.Pixels().Chunk("IEND", []).ToArray());
    }

    [Fact]
    public void RefusesAFileLargerThanItsBound() =>
        AssertRefused(BadgeImageError.TooLarge, PngBuilder.Picture(2, 2, ("prVt", new byte[16 * 1024 * 1024])));

    private static void AssertRefused(BadgeImageError error, byte[] file)
    {
        Assert.Equal(error, Samples.ErrorOf(() => PngTemplate.Parse(file)));
        Assert.Equal(error, Samples.ErrorOf(() => BadgeImage.Unbake(file)));
    }
}
