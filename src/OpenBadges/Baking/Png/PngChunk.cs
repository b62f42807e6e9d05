namespace OpenBadges.Baking.Png;

/// <summary>One chunk of a PNG file.</summary>
/// <param name="Type">See <see cref="PngChunkType"/>.</param>
/// <param name="Start">Where its length field begins in the file.</param>
/// <param name="Length">Bytes of content, without length, type and checksum.</param>
internal readonly record struct PngChunk(uint Type, int Start, int Length)
{
    /// <summary>Bytes of length, type and checksum.</summary>
    public const int Overhead = 12;

    public int End => Start + Overhead + Length;

    public ReadOnlyMemory<byte> Content(ReadOnlyMemory<byte> file) => file.Slice(Start + 8, Length);
}
