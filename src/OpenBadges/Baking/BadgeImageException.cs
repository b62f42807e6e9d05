namespace OpenBadges.Baking;

/// <summary>A picture cannot be read. The message is constant for each <see cref="Error"/> and quotes nothing of the picture.</summary>
public sealed class BadgeImageException : Exception
{
    /// <summary>Creates the exception for <paramref name="error"/>.</summary>
    public BadgeImageException(BadgeImageError error)
        : base(MessageOf(error))
    {
        Error = error;
    }

    /// <summary>Why the picture was refused.</summary>
    public BadgeImageError Error { get; }

    private static string MessageOf(BadgeImageError error) => error switch
    {
        BadgeImageError.UnknownFormat => "The image is neither a PNG nor an SVG.",
        BadgeImageError.TooLarge => "The image is larger than 16 MiB.",
        BadgeImageError.Truncated => "The image ends too early.",
        BadgeImageError.MalformedChunk => "A PNG chunk is malformed.",
        BadgeImageError.ChecksumMismatch => "The checksum of a PNG chunk does not match.",
        BadgeImageError.ChunkOrder => "The PNG chunks are out of order or incomplete.",
        BadgeImageError.TooManyChunks => "The PNG has more than 4096 chunks.",
        BadgeImageError.Dimensions => "The PNG is empty or larger than 16384 pixels on a side.",
        BadgeImageError.TrailingData => "Bytes follow the end of the PNG.",
        BadgeImageError.TextTooLong => "The text of the badge is longer than 1 MiB.",
        BadgeImageError.MalformedText => "The text of the badge cannot be decoded.",
        BadgeImageError.MalformedXml => "The SVG is not well-formed XML.",
        BadgeImageError.DocumentTypeRefused => "The SVG carries a document type with declarations.",
        BadgeImageError.TooDeep => "The SVG nests elements more than 256 deep.",
        _ => throw new ArgumentOutOfRangeException(nameof(error), error, null),
    };
}
