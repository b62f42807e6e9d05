namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>
/// Takes out of a picture or a video what its maker's device wrote beside it: the place, the device, names, comments.
/// What is seen and heard stays as it is, byte for byte. Memory is bounded, whatever the length.
/// </summary>
internal static class MetadataRemoval
{
    /// <summary>The file without its metadata, read as it is needed.</summary>
    /// <param name="type">What kind of file it is; kinds that are not known to hold metadata are left as they are.</param>
    /// <param name="content">The file from its start. Reading ends with a <see cref="DamagedFileException"/> where its structure is broken.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Stream From(EvidenceType type, Stream content, CancellationToken cancellationToken)
    {
        ByteReader reader = new(content);
        return type.ContentType switch
        {
            "image/jpeg" => new PieceStream(JpegMetadata.RemoveAsync(reader, cancellationToken)),
            "image/png" => new PieceStream(PngMetadata.RemoveAsync(reader, cancellationToken)),
            "image/gif" => new PieceStream(GifMetadata.RemoveAsync(reader, cancellationToken)),
            "image/webp" => new PieceStream(WebPMetadata.RemoveAsync(reader, cancellationToken)),
            "video/mp4" => new PieceStream(Mp4Metadata.RemoveAsync(reader, cancellationToken)),
            "video/webm" => new PieceStream(WebMMetadata.RemoveAsync(reader, cancellationToken)),
            _ => content,
        };
    }
}
