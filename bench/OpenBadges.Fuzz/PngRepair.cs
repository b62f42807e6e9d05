using System.Buffers.Binary;
using OpenBadges.Baking.Png;

namespace OpenBadges.Fuzz;

/// <summary>Writes the right CRC behind every chunk that can be found, so that the mutation gets past the first check.</summary>
internal static class PngRepair
{
    private const int SignatureBytes = 8;
    private const int Around = 12;

    public static void Repair(byte[] png)
    {
        for (int at = SignatureBytes; at + Around <= png.Length;)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - Around)
            {
                return;
            }

            int covered = 4 + (int)length;
            BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(at + 4 + covered), Crc32.Compute(png.AsSpan(at + 4, covered)));
            at += Around + (int)length;
        }
    }
}
