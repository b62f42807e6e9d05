using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OpenBadges.Baking.Png;

namespace OpenBadges.Bench;

/// <summary>A PNG of a given size whose pixels are noise; nobody looks at them.</summary>
internal static class Picture
{
    public static byte[] Png(int bytes)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, 512);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), 512);
        header[8] = 8;
        header[9] = 6;
        using MemoryStream output = new();
        output.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Write(output, "IHDR", header);
        while (output.Length + 8192 < bytes)
        {
            Write(output, "IDAT", RandomNumberGenerator.GetBytes(8192));
        }

        Write(output, "IEND", []);
        return output.ToArray();
    }

    private static void Write(MemoryStream output, string type, byte[] content)
    {
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        output.Write(number);
        byte[] covered = [.. Encoding.ASCII.GetBytes(type), .. content];
        output.Write(covered);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Compute(covered));
        output.Write(number);
    }
}
