namespace BadgeFunctions.App.Art;

/// <summary>The image library, behind the two calls that we need of it.</summary>
internal interface IPictures
{
    /// <summary>Reads a picture's header; no pixel is decoded.</summary>
    /// <exception cref="UndecodableException">It is not a PNG, JPEG or WebP.</exception>
    PictureSize Identify(ReadOnlyMemory<byte> picture);

    /// <summary>
    /// Decodes the first frame, turns it upright, makes it a square of <paramref name="side"/> pixels and encodes it as
    /// PNG without metadata.
    /// </summary>
    /// <exception cref="UndecodableException">The pixels cannot be decoded within bounds.</exception>
    byte[] ToPng(ReadOnlyMemory<byte> picture, int side);
}
