using System.Buffers.Binary;
using System.IO.Compression;
using OpenBadges.Baking.Png;

namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Writes pixels as a PNG (W3C PNG, third edition) of 8-bit palette colours with transparency, without metadata.</summary>
internal static class EmblemPng
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(ReadOnlySpan<EmblemColor> pixels)
    {
        ColorTable table = new(pixels);
        using MemoryStream png = new();
        png.Write(Signature);
        WriteChunk(png, "IHDR"u8, Header());
        WriteChunk(png, "PLTE"u8, [.. table.Colors.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        WriteChunk(png, "tRNS"u8, [.. table.Colors.Select(c => c.Alpha).TakeWhile(a => a < byte.MaxValue)]);
        WriteChunk(png, "IDAT"u8, Deflate(pixels, table));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Header()
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Emblem.Size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Emblem.Size);
        header[8] = 8; // bits of a sample
        header[9] = 3; // samples are indexes into the palette
        return header;
    }

    // Rows of a palette compress best unfiltered (PNG, 12.7): each starts with a zero.
    private static byte[] Deflate(ReadOnlySpan<EmblemColor> pixels, ColorTable table)
    {
        byte[] rows = new byte[(Emblem.Size + 1) * Emblem.Size];
        for (int y = 0; y < Emblem.Size; y++)
        {
            table.Translate(pixels.Slice(y * Emblem.Size, Emblem.Size), rows.AsSpan((y * (Emblem.Size + 1)) + 1, Emblem.Size));
        }

        using MemoryStream compressed = new();
        using (ZLibStream deflate = new(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(rows);
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] checkedPart = [.. type, .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Compute(checkedPart));
        png.Write(number);
    }
}
