using System.Xml;

namespace OpenBadges.Baking.Svg;

/// <summary>Chooses the attributes that may stay, and the names they are written under.</summary>
internal static class SvgAttributes
{
    /// <summary>The name of the reader's current attribute in the output, or null if it has to go.</summary>
    public static string? KeptName(XmlReader reader, string element) => reader.NamespaceURI switch
    {
        "" => IsKept(reader.LocalName, reader.Value, element) ? reader.LocalName : null,
        SvgNamespace.XLink => reader.LocalName == "href" && IsReferenceKept(reader.Value, element) ? "xlink:href" : null,

        // Not xml:base: it would turn "#part" into a reference to elsewhere.
        SvgNamespace.Xml => reader.LocalName is "space" or "lang" ? "xml:" + reader.LocalName : null,
        _ => null,
    };

    private static bool IsKept(string name, string value, string element)
    {
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return name.Equals("href", StringComparison.OrdinalIgnoreCase)
            ? IsReferenceKept(value, element)
            : SvgCss.IsSelfContained(value);
    }

    private static bool IsReferenceKept(string value, string element) =>
        SvgReference.IsSelfContained(value, allowsPicture: element is "image" or "feImage");
}
