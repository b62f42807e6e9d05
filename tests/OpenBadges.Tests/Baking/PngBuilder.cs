using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenBadges.Tests.Baking;

/// <summary>Writes PNG files chunk by chunk, right or wrong, with a checksum of its own.</summary>
internal sealed class PngBuilder
{
    private readonly ArrayBufferWriter<byte> _file = new();

    public PngBuilder()
    {
        _file.Write<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
    }

    /// <summary>A grey picture with the given chunks between its header and its pixels.</summary>
    public static byte[] Picture(int width = 2, int height = 2, params (string Type, byte[] Content)[] extra)
    {
        var builder = new PngBuilder().Header(width, height);
        foreach (var (type, content) in extra)
        {
            builder.Chunk(type, content);
        }

        return builder.Pixels().Chunk("IEND", []).ToArray();
    }

    public PngBuilder Header(int width = 2, int height = 2, byte colour = 0)
    {
        var content = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(content, width);
        BinaryPrimitives.WriteInt32BigEndian(content.AsSpan(4), height);
        content[8] = 8;
        content[9] = colour;
        return Chunk("IHDR", content);
    }

    public PngBuilder Pixels() => Chunk("IDAT", Deflate([0, 10, 20, 0, 30, 40]));

    public PngBuilder Chunk(string type, byte[] content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        _file.Write(number);
        byte[] checkedPart = [.. type.Select(c => (byte)c), .. content];
        _file.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(checkedPart));
        _file.Write(number);
        return this;
    }

    public byte[] ToArray() => _file.WrittenSpan.ToArray();

    public static byte[] Deflate(byte[] content)
    {
        var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Fastest))
        {
            zlib.Write(content);
        }

        return output.ToArray();
    }

    /// <summary>The chunks of a file, taken apart without any check.</summary>
    public static List<(string Type, byte[] Content)> Split(byte[] file)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            chunks.Add((System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]));
            at += 12 + length;
        }

        return chunks;
    }

    private static uint Crc(byte[] data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320u & (0u - (crc & 1)));
            }
        }

        return crc ^ 0xFFFFFFFFu;
    }
}
