using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Checksum = BadgeFunctions.Core.Tests.Catalogue.Emblems.PngPicture;

namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Files with and without metadata, built the way their formats say.</summary>
internal static class Samples
{
    /// <summary>Stands in every piece of metadata, and nowhere else.</summary>
    public const string Secret = "+48.8049+002.1204/Camille";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Exif of a telephone: an orientation, and a place further on.</summary>
    public static byte[] Tiff(byte orientation, bool little)
    {
        byte[] entry = little
            ? [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
        byte[] make = little ? [0x0F, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0] : [0x01, 0x0F, 0, 2, 0, 0, 0, 4, 65, 66, 67, 0];
        return
        [
            .. little ? "II*\0\u0008\0\0\0"u8 : "MM\0*\0\0\0\u0008"u8, .. little ? new byte[] { 2, 0 } : [0, 2],
            .. make, .. entry, 0, 0, 0, 0, .. Utf8(Secret),
        ];
    }

    public static byte[] JpegSegment(byte marker, ReadOnlySpan<byte> content)
    {
        byte[] segment = new byte[4 + content.Length];
        (segment[0], segment[1]) = (0xFF, marker);
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        content.CopyTo(segment.AsSpan(4));
        return segment;
    }

    /// <summary>What of a picture is to be seen: two scans, with stuffed bytes, restart markers and fill bytes.</summary>
    public static byte[][] JpegPicture(int scanLength)
    {
        byte[] scan = new byte[scanLength];
        for (int i = 0; i < scan.Length; i++)
        {
            scan[i] = (byte)(i % 251);
        }

        return
        [
            JpegSegment(0xDB, new byte[65]), JpegSegment(0xC2, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), JpegSegment(0xC4, new byte[20]),
            JpegSegment(0xDA, [1, 1, 0, 0, 63, 0]), [.. scan, 0xFF, 0x00, 0xFF, 0xD0, 1, 2, 0xFF, 0x00],
            JpegSegment(0xDA, [1, 1, 0, 0, 63, 0]), [.. scan, 0xFF, 0xD7, 7],
        ];
    }

    public static byte[] JpegProfile => JpegSegment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[300]]);

    public static byte[] JpegJfif => JpegSegment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]);

    public static byte[] JpegAdobe => JpegSegment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);

    public static byte[] Jpeg(byte orientation, int scanLength = 300_000) =>
    [
        0xFF, 0xD8,
        .. JpegJfif,
        .. JpegSegment(0xE0, [.. "JFXX\0"u8, .. Utf8(Secret)]),
        .. JpegSegment(0xE1, [.. "Exif\0\0"u8, .. Tiff(orientation, little: true)]),
        .. JpegSegment(0xE1, Utf8("http://ns.adobe.com/xap/1.0/\0" + Secret)),
        .. JpegProfile,
        .. JpegSegment(0xE2, Utf8("MPF\0" + Secret)),
        .. JpegSegment(0xED, Utf8("Photoshop 3.0\0" + Secret)),
        .. JpegAdobe,
        .. JpegSegment(0xFE, Utf8(Secret)),
        .. JpegPicture(scanLength).SelectMany(part => part),
        0xFF, 0xFF, 0xD9,
        .. Utf8(Secret),
    ];

    public static byte[] PngChunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = new byte[12 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        content.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + content.Length), Checksum.Crc(chunk.AsSpan(4, 4 + content.Length)));
        return chunk;
    }

    public static byte[] PngSignature => [0x89, .. "PNG\r\n\u001A\n"u8];

    public static byte[][] PngPicture()
    {
        using MemoryStream pixels = new();
        using (ZLibStream deflate = new(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(new byte[401 * 100]);
        }

        return [PngChunk("IHDR", [0, 0, 0, 100, 0, 0, 0, 100, 8, 6, 0, 0, 0]), PngChunk("gAMA", [0, 0, 177, 143]), PngChunk("IDAT", pixels.ToArray()), PngChunk("IEND", [])];
    }

    public static byte[] Png(byte orientation)
    {
        byte[][] picture = PngPicture();
        return
        [
            .. PngSignature, .. picture[0], .. picture[1],
            .. PngChunk("tEXt", Utf8("Comment\0" + Secret)), .. PngChunk("iTXt", Utf8("XML:com.adobe.xmp\0\0\0\0\0" + Secret)),
            .. PngChunk("zTXt", Utf8("Author\0\0" + Secret)), .. PngChunk("eXIf", Tiff(orientation, little: false)), .. PngChunk("tIME", [7, 234, 1, 1, 0, 0, 0]),
            .. picture[2], .. picture[3],
            .. Utf8(Secret),
        ];
    }

    public static byte[] Gif(bool withMetadata)
    {
        byte[] blocks(params byte[][] parts) => [.. parts.SelectMany(part => (byte[])[(byte)part.Length, .. part]), 0];
        byte[] extension(byte label, params byte[][] parts) => [0x21, label, .. blocks(parts)];
        byte[] secret = [.. extension(0xFE, Utf8(Secret)), .. extension(0xFF, Utf8("XMP DataXMP"), Utf8(Secret))];
        return
        [
            .. "GIF89a"u8, 2, 0, 2, 0, 0x91, 0, 0, .. new byte[12],
            .. extension(0xFF, Utf8("NETSCAPE2.0"), [1, 0, 0]),
            .. withMetadata ? secret : [],
            .. extension(0xF9, [0, 10, 0, 0]),
            0x2C, 0, 0, 0, 0, 2, 0, 2, 0, 0x80, .. new byte[6], 2, .. blocks([0x4C, 0x01], new byte[255]),
            .. withMetadata ? secret : [],
            0x3B,
            .. withMetadata ? Utf8(Secret) : [],
        ];
    }

    public static byte[] RiffChunk(string type, ReadOnlySpan<byte> content)
    {
        byte[] chunk = new byte[8 + content.Length + (content.Length & 1)];
        Encoding.ASCII.GetBytes(type, chunk);
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), content.Length);
        content.CopyTo(chunk.AsSpan(8));
        return chunk;
    }

    public static byte[] WebP(byte flags, params byte[][] chunks)
    {
        byte[] content = [.. "WEBP"u8, .. RiffChunk("VP8X", [flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]), .. chunks.SelectMany(chunk => chunk)];
        return RiffChunk("RIFF", content);
    }

    public static byte[] Box(string type, params byte[][] content)
    {
        byte[] all = [.. new byte[4], .. Encoding.Latin1.GetBytes(type), .. content.SelectMany(part => part)];
        BinaryPrimitives.WriteInt32BigEndian(all, all.Length);
        return all;
    }

    /// <summary>A box whose length is written in eight bytes.</summary>
    public static byte[] LongBox(string type, byte[] content)
    {
        byte[] all = [0, 0, 0, 1, .. Encoding.Latin1.GetBytes(type), .. new byte[8], .. content];
        BinaryPrimitives.WriteInt64BigEndian(all.AsSpan(8), all.Length);
        return all;
    }

    public static byte[] Mp4(bool withMetadata)
    {
        byte[] hidden(string type, byte[] content) => withMetadata ? Box(type, content) : Box("free", new byte[content.Length]);
        byte[] place = Box("©xyz", [0, 25, 0x15, 0xC7], Utf8(Secret));
        return
        [
            .. Box("ftyp", Utf8("mp42\0\0\0\0isom")),
            .. hidden("uuid", [.. new byte[16], .. Utf8(Secret)]),
            .. Box("moov", Box("mvhd", new byte[100]), Box("trak", Box("mdia", Box("minf", Box("stbl", new byte[40]), hidden("meta", Utf8(Secret)))), hidden("udta", place)),
                hidden("udta", place), hidden("meta", Utf8(Secret)), new byte[4]),
            .. LongBox("mdat", new byte[200_000]),
            .. hidden("udta", place),
        ];
    }

    public static byte[] Element(uint id, byte[] content, int sizeWidth = 4)
    {
        byte[] size = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(size, content.Length + (1L << (7 * sizeWidth)));
        byte[] name = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(name, id);
        return [.. name.SkipWhile(one => one == 0), .. size[(8 - sizeWidth)..], .. content];
    }

    public static byte[] WebM(int sizeWidth, bool unknownLengths)
    {
        byte[] head = Element(0x1A45DFA3, Element(0x4282, Utf8("webm"), 1), 1);
        byte[] info = Element(0x1549A966, new byte[30], 1);
        byte[] tags = Element(0x1254C367, Utf8(Secret + new string('x', 200)), sizeWidth);
        byte[] cluster = [.. Element(0xE7, [0], 1), .. Element(0xA3, new byte[70_000], 3)];
        return unknownLengths
            ? [.. head, 0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255, .. info, .. tags, 0x1F, 0x43, 0xB6, 0x75, 255, .. cluster, 0x1F, 0x43, 0xB6, 0x75, 255, .. cluster, .. tags]
            : [.. head, .. Element(0x18538067, [.. info, .. tags, .. Element(0x1F43B675, cluster), .. tags], 8)];
    }
}
