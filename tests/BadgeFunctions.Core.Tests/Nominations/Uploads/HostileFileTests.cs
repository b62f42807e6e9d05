using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Nominations.Uploads.Metadata;
using static BadgeFunctions.Core.Tests.Nominations.Uploads.Samples;

namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Files that are cut short, mutilated, or made to harm.</summary>
public sealed class HostileFileTests
{
    private const int Mutations = 1500;

    public static TheoryData<string> Formats => ["jpeg", "png", "gif", "webp", "mp4", "webm"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ACutOffFileIsRefusedOrEndsWhereAnElementDoes(string format)
    {
        byte[] file = Small(format);
        for (int length = 16; length < file.Length; length += 7)
        {
            byte[]? cleaned = await TryAsync(file[..length]);
            Assert.True(cleaned is null || cleaned.Length <= length);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task MutilatedFilesAreCleanedOrRefused(string format)
    {
        byte[] file = Small(format);
        XorShift random = new(20261122);
        for (int round = 0; round < Mutations; round++)
        {
            byte[] mutilated = [.. file];
            for (int change = random.Below(6); change >= 0; change--)
            {
                mutilated[12 + random.Below(mutilated.Length - 12)] = (byte)random.Below(256);
            }

            byte[]? cleaned = await TryAsync(mutilated);
            Assert.True(cleaned is null || cleaned.Length <= mutilated.Length);
        }
    }

    [Fact]
    public async Task BoxesInBoxesWithoutEndAreRefused()
    {
        byte[] nested = [];
        for (int depth = 0; depth < 1000; depth++)
        {
            nested = Box("trak", nested);
        }

        await Assert.ThrowsAsync<DamagedFileException>(() => Cleaning.CleanAsync([.. Box("ftyp", Utf8("mp42\0\0\0\0")), .. nested]));
    }

    [Fact]
    public void PicturesThatFewProgramsShowAreNoFilms()
    {
        Assert.Null(EvidenceType.Sniff(Box("ftyp", Utf8("heic\0\0\0\0mif1"))));
        Assert.Null(EvidenceType.Sniff(Box("ftyp", Utf8("avif\0\0\0\0mif1"))));
        Assert.NotNull(EvidenceType.Sniff(Box("ftyp", Utf8("qt  \0\0\0\0qt  "))));
    }

    private static byte[] Small(string format) => format switch
    {
        "jpeg" => Jpeg(6, 400),
        "png" => Png(6),
        "gif" => Gif(withMetadata: true),
        "webp" => WebP(0x2C, RiffChunk("VP8 ", new byte[500]), RiffChunk("EXIF", Tiff(6, little: true))),
        "mp4" => [.. Mp4(withMetadata: true)[..700]],
        _ => WebM(4, unknownLengths: true)[..900],
    };

    private static async Task<byte[]?> TryAsync(byte[] file)
    {
        try
        {
            return await Cleaning.CleanAsync(file);
        }
        catch (DamagedFileException)
        {
            return null;
        }
    }
}
