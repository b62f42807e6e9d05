using System.Xml;

namespace OpenBadges.Baking.Svg;

/// <summary>A badge element of an SVG as found; an empty part is null.</summary>
internal sealed record BakedElement(string? Verify, string? Body)
{
    /// <summary>Reads the current element and moves past it.</summary>
    public static BakedElement Read(XmlReader reader)
    {
        var verify = reader.GetAttribute("verify");
        return verify is { Length: > BadgeImageLimits.TextLength }
            ? throw new BadgeImageException(BadgeImageError.TextTooLong)
            : new BakedElement(NullIfBlank(verify), NullIfBlank(SvgReading.ReadText(reader)));
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
