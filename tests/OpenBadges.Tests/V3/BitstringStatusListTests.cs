using System.IO.Compression;
using OpenBadges.Tests.Support;
using OpenBadges.V3;

namespace OpenBadges.Tests.V3;

public sealed class BitstringStatusListTests
{
    [Fact]
    public void IndexZeroIsTheLeftmostBit()
    {
        var list = new BitstringStatusList();
        list.Set(0);
        list.Set(9);
        var bytes = Inflate(list.Encode());
        Assert.Equal(0b1000_0000, bytes[0]);
        Assert.Equal(0b0100_0000, bytes[1]);
        Assert.Equal(131_072 / 8, bytes.Length);
    }

    [Fact]
    public void ReadsBackWhatItWrites()
    {
        var list = new BitstringStatusList();
        int[] revoked = [0, 1, 7, 8, 4242, list.Length - 1];
        foreach (var index in revoked)
        {
            list.Set(index);
        }

        list.Set(8, false);
        var decoded = BitstringStatusList.Decode(list.Encode());
        Assert.Equal([0, 1, 7, 4242, list.Length - 1], Enumerable.Range(0, decoded.Length).Where(decoded.Get));
    }

    [Fact]
    public void ReadsTheExampleOfTheStandard()
    {
        // Bitstring Status List 1.0, example of an encodedList: no bit is set.
        var list = BitstringStatusList.Decode("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA");
        Assert.DoesNotContain(true, Enumerable.Range(0, list.Length).Select(list.Get));
    }

    [Fact]
    public void RefusesADecompressionBomb()
    {
        Assert.Throws<FormatException>(() => BitstringStatusList.Decode(Deflate(new byte[BitstringStatusList.MaximumBytes + 1])));
    }

    [Fact]
    public void RefusesAListTooShortToHideIn()
    {
        Assert.Throws<FormatException>(() => BitstringStatusList.Decode(Deflate(new byte[(131_072 / 8) - 1])));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BitstringStatusList(131_064));
    }

    [Theory]
    [InlineData("")]
    [InlineData("H4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA")]
    [InlineData("zH4sIAAAAAAAAA")]
    [InlineData("uAAAA")]
    [InlineData("uH4sI=")]
    public void RefusesTextOfAnotherEncoding(string text)
    {
        Assert.Throws<FormatException>(() => BitstringStatusList.Decode(text));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(131_072)]
    public void RefusesAnIndexOutsideTheList(int index)
    {
        var list = new BitstringStatusList();
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Get(index));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Set(index));
    }

    private static byte[] Inflate(string encoded)
    {
        using var gzip = new GZipStream(new MemoryStream(System.Buffers.Text.Base64Url.DecodeFromChars(encoded.AsSpan(1))), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Deflate(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return "u" + Encoded.Base64Url(compressed.ToArray());
    }
}
