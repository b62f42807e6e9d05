using System.Text;
using OpenBadges.Baking;

namespace OpenBadges.Verification;

/// <summary>The badge inside a picture that an address answered with.</summary>
internal static class BakedFace
{
    /// <summary>The newest face of a picture; any other document, or a picture without badge, as it is.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> document)
    {
        if (!BadgeImage.IsPng(document.Span) && !BadgeImage.IsSvg(document.Span))
        {
            return document;
        }

        try
        {
            var image = BadgeImage.Unbake(document);
            return (image.Credential ?? image.Assertion) is { } face ? Encoding.UTF8.GetBytes(face) : document;
        }
        catch (BadgeImageException)
        {
            return document;
        }
    }
}
