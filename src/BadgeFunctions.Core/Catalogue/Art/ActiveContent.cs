using System.Runtime.InteropServices;
using System.Xml;

namespace BadgeFunctions.Core.Catalogue.Art;

/// <summary>Looks for what does more than draw in an SVG that is well formed.</summary>
internal static class ActiveContent
{
    private static readonly string[] Elements = ["script", "foreignObject", "iframe", "embed", "object", "handler", "listener"];

    public static bool IsIn(ReadOnlyMemory<byte> svg)
    {
        MemoryMarshal.TryGetArray(svg, out ArraySegment<byte> bytes);
        using MemoryStream stream = new(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && (Elements.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase) || HasHandler(reader)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHandler(XmlReader element)
    {
        while (element.MoveToNextAttribute())
        {
            if (element.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || element.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
