using static BadgeFunctions.Core.Tests.Nominations.Uploads.Samples;

namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Films lose what was written beside them; every other byte stays at its place.</summary>
public sealed class FilmMetadataTests
{
    [Fact]
    public async Task Mp4KeepsEveryByteAtItsPlace() => Assert.Equal(Mp4(withMetadata: false), await Cleaning.CleanAsync(Mp4(withMetadata: true)));

    [Fact]
    public async Task Mp4MayEndWithABoxOfUnknownLength()
    {
        byte[] film = [.. Box("ftyp", Utf8("qt  \0\0\0\0")), 0, 0, 0, 0, .. "mdat"u8, .. new byte[150_000]];

        Assert.Equal(film, await Cleaning.CleanAsync(film));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(8, true)]
    public async Task WebMKeepsEveryByteAtItsPlace(int sizeWidth, bool unknownLengths)
    {
        byte[] film = WebM(sizeWidth, unknownLengths);
        byte[] tags = Element(0x1254C367, Utf8(Secret + new string('x', 200)), sizeWidth);
        int width = Math.Min(8, sizeWidth + 3);
        byte[] blank = Element(0xEC, new byte[tags.Length - 1 - width], width);

        byte[] cleaned = await Cleaning.CleanAsync(film);

        Assert.Equal(Replaced(film, tags, blank), cleaned);
    }

    private static byte[] Replaced(byte[] file, byte[] old, byte[] fresh)
    {
        Assert.Equal(old.Length, fresh.Length);
        byte[] result = [.. file];
        int replaced = 0;
        for (int at = result.AsSpan().IndexOf(old); at >= 0; at = result.AsSpan().IndexOf(old))
        {
            fresh.CopyTo(result, at);
            replaced++;
        }

        Assert.Equal(2, replaced);
        return result;
    }
}
