namespace OpenBadges.Baking;

/// <summary>Why a picture was refused. Names and numbers are stable.</summary>
public enum BadgeImageError
{
    /// <summary>The bytes are neither a PNG nor an SVG.</summary>
    UnknownFormat = 1,

    /// <summary>The picture is larger than 16 MiB.</summary>
    TooLarge = 2,

    /// <summary>The file ends before the picture does.</summary>
    Truncated = 3,

    /// <summary>A PNG chunk has an impossible type or content.</summary>
    MalformedChunk = 4,

    /// <summary>The checksum of a PNG chunk does not match its content.</summary>
    ChecksumMismatch = 5,

    /// <summary>The PNG chunks are not in the order the format requires, or a required one is missing.</summary>
    ChunkOrder = 6,

    /// <summary>The PNG has more than 4096 chunks.</summary>
    TooManyChunks = 7,

    /// <summary>The PNG is empty or measures more than 16384 pixels on a side.</summary>
    Dimensions = 8,

    /// <summary>Bytes follow the end of the PNG.</summary>
    TrailingData = 9,

    /// <summary>The text of a badge is longer than 1 MiB.</summary>
    TextTooLong = 10,

    /// <summary>The text of a badge cannot be decoded.</summary>
    MalformedText = 11,

    /// <summary>The SVG is not well-formed XML, or uses an entity.</summary>
    MalformedXml = 12,

    /// <summary>The SVG carries a document type with declarations of its own.</summary>
    DocumentTypeRefused = 13,

    /// <summary>The SVG nests elements more than 256 deep.</summary>
    TooDeep = 14,
}
