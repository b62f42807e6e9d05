using System.Buffers.Binary;

namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Which way up a picture is (Exif 2.3 §4.6.4, tag 0x0112): the one thing in a picture's Exif that changes what is seen.
/// </summary>
internal static class ExifOrientation
{
    /// <summary>The picture is stored as it is to be shown.</summary>
    public const int Upright = 1;

    private const int Tag = 0x0112;
    private const int Short = 3;
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int Last = 8;

    /// <summary>Reads the orientation, 1 to 8, out of a TIFF structure; <see cref="Upright"/> when it holds none that can be read.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < HeaderLength || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return Upright;
        }

        bool little = tiff[0] == 'I';
        uint directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - sizeof(ushort))
        {
            return Upright;
        }

        ReadOnlySpan<byte> entries = tiff[((int)directory + sizeof(ushort))..];
        for (int left = Number(tiff[(int)directory..], little); left > 0 && entries.Length >= EntryLength; left--)
        {
            if (Number(entries, little) == Tag && Number(entries[2..], little) == Short)
            {
                int orientation = Number(entries[8..], little);
                return orientation is >= Upright and <= Last ? orientation : Upright;
            }

            entries = entries[EntryLength..];
        }

        return Upright;
    }

    /// <summary>A TIFF structure that holds an orientation and nothing else.</summary>
    public static byte[] Write(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, HeaderLength,
        0, 1,
        Tag >> 8, Tag & 0xFF, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static int Number(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
