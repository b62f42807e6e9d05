using System.IO.Compression;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>A style sheet, a script or a picture that comes with the service.</summary>
/// <param name="Name">Its path in the Assets folder.</param>
/// <param name="Content">All bytes.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Version">Changes when the content does.</param>
internal sealed record Asset(string Name, ReadOnlyMemory<byte> Content, string ContentType, string Version)
{
    // Nine tenths of the best ratio for a tenth of its time; once in the life of the process.
    private const int Quality = 9;
    private const int Window = 22;

    private readonly Lazy<ReadOnlyMemory<byte>> _brotli = new(() => Compress(Content.Span));

    /// <summary>The content as Brotli (RFC 7932), or nothing where that saves nothing.</summary>
    public ReadOnlyMemory<byte>? Brotli => ContentType.StartsWith("text/", StringComparison.Ordinal) ? _brotli.Value : default(ReadOnlyMemory<byte>?);

    private static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> content)
    {
        byte[] compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out int written, Quality, Window)
            ? compressed.AsMemory(0, written)
            : throw new InvalidOperationException("Brotli needs more room than it said.");
    }
}
