using System.Buffers.Binary;

namespace OpenBadges.Baking.Png;

/// <summary>
/// An iTXt chunk to be written: neither compressed (a MUST NOT of Open Badges 2.0 Baking) nor tagged with a language or a
/// translated keyword.
/// </summary>
internal readonly ref struct PngTextChunk
{
    // Keyword terminator, compression flag and method, empty language, empty translated keyword.
    private const int Separators = 5;

    private readonly ReadOnlySpan<byte> _keyword;
    private readonly string? _text;
    private readonly int _textLength;

    /// <param name="keyword">The keyword.</param>
    /// <param name="text">Null for no chunk at all.</param>
    public PngTextChunk(ReadOnlySpan<byte> keyword, string? text)
    {
        _keyword = keyword;
        _text = text;
        _textLength = text is null ? 0 : FaceText.Utf8.GetByteCount(text);
        if (_textLength > BadgeImageLimits.TextLength)
        {
            throw new BadgeImageException(BadgeImageError.TextTooLong);
        }
    }

    public int TotalLength => _text is null ? 0 : PngChunk.Overhead + ContentLength;

    private int ContentLength => _keyword.Length + Separators + _textLength;

    /// <summary>Writes the chunk to the start of <paramref name="target"/>.</summary>
    public void Write(Span<byte> target)
    {
        if (_text is null)
        {
            return;
        }

        BinaryPrimitives.WriteInt32BigEndian(target, ContentLength);
        BinaryPrimitives.WriteUInt32BigEndian(target[4..], PngChunkType.InternationalText);
        _keyword.CopyTo(target[8..]);
        target.Slice(8 + _keyword.Length, Separators).Clear();
        FaceText.Utf8.GetBytes(_text, target[(8 + _keyword.Length + Separators)..]);
        BinaryPrimitives.WriteUInt32BigEndian(target[(8 + ContentLength)..], Crc32.Compute(target.Slice(4, 4 + ContentLength)));
    }
}
