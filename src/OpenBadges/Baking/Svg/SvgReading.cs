using System.Text;
using System.Xml;

namespace OpenBadges.Baking.Svg;

/// <summary>Reads an untrusted SVG: nothing is fetched, no entity is expanded, every failure is a <see cref="BadgeImageException"/>.</summary>
internal static class SvgReading
{
    public static T Read<T>(ReadOnlyMemory<byte> svg, Func<XmlReader, T> read)
    {
        if (svg.Length > BadgeImageLimits.ImageBytes)
        {
            throw new BadgeImageException(BadgeImageError.TooLarge);
        }

        var prolog = SvgProlog.Scan(svg.Span);
        if (!prolog.IsSvg)
        {
            throw new BadgeImageException(BadgeImageError.UnknownFormat);
        }

        if (prolog.HasDeclarations)
        {
            throw new BadgeImageException(BadgeImageError.DocumentTypeRefused);
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(svg.ToArray(), writable: false), Settings());
            return read(reader);
        }
        catch (XmlException)
        {
            throw new BadgeImageException(BadgeImageError.MalformedXml);
        }
    }

    /// <summary>Moves to the next node.</summary>
    /// <returns>False at the end of the document.</returns>
    public static bool Advance(XmlReader reader)
    {
        if (reader.Depth > BadgeImageLimits.SvgDepth)
        {
            throw new BadgeImageException(BadgeImageError.TooDeep);
        }

        return reader.Read();
    }

    /// <summary>Moves past the current element and all it contains.</summary>
    public static void Skip(XmlReader reader)
    {
        var depth = reader.Depth;
        var isOpen = !reader.IsEmptyElement;
        while (Advance(reader) && isOpen)
        {
            isOpen = reader.Depth > depth;
        }
    }

    /// <summary>The text directly within the current element; moves past the element.</summary>
    public static string ReadText(XmlReader reader)
    {
        var depth = reader.Depth;
        var isOpen = !reader.IsEmptyElement;
        var text = new StringBuilder();
        while (Advance(reader) && isOpen)
        {
            isOpen = reader.Depth > depth;
            if (reader.Depth == depth + 1 && reader.NodeType is not XmlNodeType.Element and not XmlNodeType.EndElement)
            {
                text.Append(reader.Value);
            }

            if (text.Length > BadgeImageLimits.TextLength)
            {
                throw new BadgeImageException(BadgeImageError.TextTooLong);
            }
        }

        return text.ToString();
    }

    // SVG 1.1 files name their public document type. It is skipped, not obeyed: nothing is fetched, and since nothing can
    // be declared, every entity reference but the five of XML is an error.
    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };
}
