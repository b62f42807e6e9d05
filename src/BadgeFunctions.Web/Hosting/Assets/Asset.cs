using System.IO.Compression;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>A style sheet, a script or a picture that comes with the service.</summary>
/// <param name="Name">Its path in the Assets folder.</param>
/// <param name="Content">All bytes.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Version">Changes when the content does.</param>
internal sealed record Asset(string Name, ReadOnlyMemory<byte> Content, string ContentType, string Version)
{
    // Once each, as small as it gets, when somebody first asks for it: a start does not wait for it.
    private readonly Lazy<byte[]> _brotli = new(() => Compress(Content, output => new BrotliStream(output, CompressionLevel.SmallestSize)));
    private readonly Lazy<byte[]> _gzip = new(() => Compress(Content, output => new GZipStream(output, CompressionLevel.SmallestSize)));

    /// <summary>Whether a content coding makes it smaller: fonts and pictures are compressed as they are.</summary>
    public bool IsText => ContentType.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>The bytes under a content coding: <c>br</c>, <c>gzip</c> or none.</summary>
    public ReadOnlyMemory<byte> As(string? coding) => coding switch
    {
        "br" => _brotli.Value,
        "gzip" => _gzip.Value,
        _ => Content,
    };

    private static byte[] Compress(ReadOnlyMemory<byte> content, Func<Stream, Stream> coding)
    {
        using MemoryStream output = new();
        using (Stream compressing = coding(output))
        {
            compressing.Write(content.Span);
        }

        return output.ToArray();
    }
}
