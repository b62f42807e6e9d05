using System.Buffers;
using OpenBadges.Baking.Png;

namespace OpenBadges.Baking;

/// <summary>
/// Bakes a PNG of any size on its way from one stream to another, chunk by chunk, without ever holding it. A picture that
/// is baked often is better kept as a <see cref="PngTemplate"/>, which gives the same bytes.
/// </summary>
public static class PngStreamBaker
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>Copies the picture, without any badge it holds, and puts one iTXt chunk for each face right after the header.</summary>
    /// <param name="png">The picture; read to its end.</param>
    /// <param name="faces">What to bake.</param>
    /// <param name="baked">Receives the baked picture. When the picture is refused, what was written by then is to be discarded.</param>
    /// <param name="cancellationToken">Stops the copy.</param>
    /// <exception cref="ArgumentException">A face is empty, holds a control character or is not valid Unicode; nothing was written.</exception>
    /// <exception cref="BadgeImageException">The bytes are not a PNG within bounds, whatever its size.</exception>
    public static async Task BakeAsync(Stream png, BakedFaces faces, Stream baked, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(png);
        ArgumentNullException.ThrowIfNull(baked);
        FaceText.Check(faces);
        var texts = TextChunks(faces);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            await new PngCopy(png, baked, buffer, cancellationToken).RunAsync(texts);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] TextChunks(BakedFaces faces)
    {
        var assertion = new PngTextChunk(PngKeyword.Assertion, faces.Assertion);
        var credential = new PngTextChunk(PngKeyword.Credential, faces.Credential);
        var chunks = new byte[assertion.TotalLength + credential.TotalLength];
        assertion.Write(chunks);
        credential.Write(chunks.AsSpan(assertion.TotalLength));
        return chunks;
    }
}
