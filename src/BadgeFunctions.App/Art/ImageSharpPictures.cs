using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace BadgeFunctions.App.Art;

/// <summary>
/// SixLabors.ImageSharp with what untrusted pictures need: three formats and no others, one frame, one thread, and a
/// limit on what a decoder may allocate at once.
/// </summary>
internal sealed class ImageSharpPictures : IPictures
{
    // Four bytes a pixel of the largest picture that is let through, and room for a decoder's own tables.
    private const int MostMegabytes = 128;

    private static readonly DecoderOptions Decoding = new()
    {
        Configuration = new Configuration(new PngConfigurationModule(), new JpegConfigurationModule(), new WebpConfigurationModule())
        {
            MemoryAllocator = MemoryAllocator.Create(new MemoryAllocatorOptions { AllocationLimitMegabytes = MostMegabytes }),
            MaxDegreeOfParallelism = 1,
        },
        MaxFrames = 1,
    };

    private static readonly PngEncoder Encoding = new() { SkipMetadata = true, CompressionLevel = PngCompressionLevel.BestCompression };

    public PictureSize Identify(ReadOnlyMemory<byte> picture) => Try(() =>
    {
        ImageInfo info = Image.Identify(Decoding, picture.Span);
        return new PictureSize(info.Width, info.Height);
    });

    public byte[] ToPng(ReadOnlyMemory<byte> picture, int side) => Try(() =>
    {
        using Image<Rgba32> image = Image.Load<Rgba32>(Decoding, picture.Span);
        image.Mutate(context => context.AutoOrient().Resize(side, side));
        image.Metadata.ExifProfile = null;
        image.Metadata.XmpProfile = null;
        image.Metadata.IptcProfile = null;
        image.Metadata.IccProfile = null;
        using MemoryStream png = new();
        image.Save(png, Encoding);
        return png.ToArray();
    });

    // What ImageSharp documents for bad content, formats it does not know, features it lacks, and its own limits.
    private static T Try<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception unreadable) when (unreadable is ImageFormatException or ImageProcessingException or InvalidMemoryOperationException or NotSupportedException)
        {
            throw new UndecodableException(unreadable);
        }
    }
}
