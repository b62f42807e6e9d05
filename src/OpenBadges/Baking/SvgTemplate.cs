using System.Buffers;
using OpenBadges.Baking.Svg;

namespace OpenBadges.Baking;

/// <summary>
/// An SVG that has been sanitised and stripped of any badge, ready to be baked again and again. Immutable and safe to share
/// between threads: parse once, keep it.
/// </summary>
/// <remarks>
/// Only what draws a still picture from the file itself is kept: no script, handler, foreign object or foreign vocabulary,
/// no animation, no reference but to a part of the picture or to an embedded PNG or JPEG, no style that loads anything, no
/// comment, processing instruction or document type.
/// </remarks>
public sealed class SvgTemplate
{
    private readonly SvgArt _art;

    private SvgTemplate(SvgArt art)
    {
        _art = art;
    }

    /// <summary>Width in user units: of the view box or, without one, of the picture. Null when neither is stated.</summary>
    public double? Width => _art.Size?.Width;

    /// <summary>Height, as <see cref="Width"/>.</summary>
    public double? Height => _art.Size?.Height;

    /// <summary>Reads and sanitises a picture. Any badge in it is dropped.</summary>
    /// <exception cref="BadgeImageException">The bytes are not an SVG within bounds.</exception>
    public static SvgTemplate Parse(ReadOnlyMemory<byte> svg)
    {
        var art = SvgReading.Read(svg, SvgSanitiser.Sanitise);
        return art.Markup.Length <= BadgeImageLimits.ImageBytes
            ? new SvgTemplate(art)
            : throw new BadgeImageException(BadgeImageError.TooLarge);
    }

    /// <summary>Bakes the faces into the picture, directly after the start tag of the root.</summary>
    /// <exception cref="ArgumentException">
    /// A face is empty, holds a control character or is not valid Unicode; or a JSON assertion comes without its URL.
    /// </exception>
    /// <exception cref="BadgeImageException">A face is longer than 1 MiB (<see cref="BadgeImageError.TextTooLong"/>).</exception>
    public byte[] Bake(BakedFaces faces)
    {
        var insert = Compose(faces);
        var image = GC.AllocateUninitializedArray<byte>(LengthWith(insert));
        Write(insert, image);
        return image;
    }

    /// <summary>Bakes as <see cref="Bake(BakedFaces)"/> does, into <paramref name="output"/>.</summary>
    public void Bake(BakedFaces faces, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var insert = Compose(faces);
        var length = LengthWith(insert);
        Write(insert, output.GetSpan(length));
        output.Advance(length);
    }

    private static string Compose(BakedFaces faces)
    {
        FaceText.Check(faces);
        return SvgFaces.Compose(faces);
    }

    private int LengthWith(string insert) => _art.Markup.Length + FaceText.Utf8.GetByteCount(insert);

    private void Write(string insert, Span<byte> target)
    {
        _art.Markup.AsSpan(0, _art.InsertAt).CopyTo(target);
        var written = FaceText.Utf8.GetBytes(insert, target[_art.InsertAt..]);
        _art.Markup.AsSpan(_art.InsertAt).CopyTo(target[(_art.InsertAt + written)..]);
    }
}
