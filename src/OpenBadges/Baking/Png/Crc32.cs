using System.Buffers.Binary;

namespace OpenBadges.Baking.Png;

/// <summary>CRC-32 as PNG uses it (ISO 3309, reflected polynomial 0xEDB88320), sixteen bytes a step.</summary>
internal static class Crc32
{
    /// <summary>The state before any data.</summary>
    public const uint Start = ~0u;

    private const int Slices = 16;
    private static readonly uint[] Tables = BuildTables();

    public static uint Compute(ReadOnlySpan<byte> data) => Finish(Append(Start, data));

    /// <summary>The checksum of all the data appended.</summary>
    public static uint Finish(uint state) => ~state;

    /// <summary>The state after more data.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        for (; data.Length >= Slices; data = data[Slices..])
        {
            crc = Fold(crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data), 12)
                ^ Fold(BinaryPrimitives.ReadUInt32LittleEndian(data[4..]), 8)
                ^ Fold(BinaryPrimitives.ReadUInt32LittleEndian(data[8..]), 4)
                ^ Fold(BinaryPrimitives.ReadUInt32LittleEndian(data[12..]), 0);
        }

        foreach (var value in data)
        {
            crc = (crc >> 8) ^ Tables[(byte)(crc ^ value)];
        }

        return crc;
    }

    /// <summary>Moves four bytes past themselves and the <paramref name="following"/> bytes of the step.</summary>
    private static uint Fold(uint word, int following)
    {
        var tables = Tables.AsSpan(following * 256, 4 * 256);
        return tables[768 + (byte)word]
            ^ tables[512 + (byte)(word >> 8)]
            ^ tables[256 + (byte)(word >> 16)]
            ^ tables[(int)(word >> 24)];
    }

    private static uint[] BuildTables()
    {
        var tables = new uint[Slices * 256];
        for (var value = 0u; value < 256; value++)
        {
            var crc = value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }

            tables[value] = crc;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            tables[i] = (tables[i - 256] >> 8) ^ tables[(byte)tables[i - 256]];
        }

        return tables;
    }
}
