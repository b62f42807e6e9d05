using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BadgeFunctions.Core.Tests.Catalogue.Emblems;

/// <summary>A PNG read with nothing of the code that wrote it.</summary>
internal sealed class PngPicture
{
    private PngPicture(IReadOnlyList<string> chunks, int width, int height, byte[] rgba) =>
        (Chunks, Width, Height, Rgba) = (chunks, width, height, rgba);

    public IReadOnlyList<string> Chunks { get; }

    public int Width { get; }

    public int Height { get; }

    public byte[] Rgba { get; }

    public static PngPicture Read(ReadOnlySpan<byte> png)
    {
        Assert.Equal("89504E470D0A1A0A", Convert.ToHexString(png[..8]));
        Dictionary<string, byte[]> chunks = [];
        for (ReadOnlySpan<byte> rest = png[8..]; !rest.IsEmpty;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(rest);
            Assert.Equal(Crc(rest.Slice(4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(rest[(length + 8)..]));
            chunks.Add(Encoding.ASCII.GetString(rest.Slice(4, 4)), rest.Slice(8, length).ToArray());
            rest = rest[(length + 12)..];
        }

        byte[] header = chunks["IHDR"];
        Assert.Equal(new byte[] { 8, 3, 0, 0, 0 }, header[8..]);
        int width = BinaryPrimitives.ReadInt32BigEndian(header);
        int height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        return new PngPicture([.. chunks.Keys], width, height, Unpack(chunks, width, height));
    }

    public (byte Red, byte Green, byte Blue, byte Alpha) At(int x, int y)
    {
        int i = ((y * Width) + x) * 4;
        return (Rgba[i], Rgba[i + 1], Rgba[i + 2], Rgba[i + 3]);
    }

    private static byte[] Unpack(Dictionary<string, byte[]> chunks, int width, int height)
    {
        using ZLibStream inflate = new(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        using MemoryStream rows = new();
        inflate.CopyTo(rows);
        byte[] indexes = rows.ToArray();
        Assert.Equal((width + 1) * height, indexes.Length);
        byte[] palette = chunks["PLTE"];
        byte[] alphas = chunks["tRNS"];
        byte[] rgba = new byte[width * height * 4];
        for (int y = 0; y < height; y++)
        {
            Assert.Equal(0, indexes[y * (width + 1)]);
            for (int x = 0; x < width; x++)
            {
                int index = indexes[(y * (width + 1)) + x + 1];
                int to = ((y * width) + x) * 4;
                palette.AsSpan(index * 3, 3).CopyTo(rgba.AsSpan(to));
                rgba[to + 3] = index < alphas.Length ? alphas[index] : byte.MaxValue;
            }
        }

        return rgba;
    }

    internal static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
