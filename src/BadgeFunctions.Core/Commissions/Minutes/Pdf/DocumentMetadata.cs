using System.Globalization;
using System.Xml.Linq;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>What the file says of itself (XMP, ISO 16684-1), its claim to be accessible included.</summary>
internal static class DocumentMetadata
{
    private static readonly XNamespace Xmp = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";

    public static string Write(MinutesDocument document)
    {
        XElement title = new(DublinCore + "title", new XElement(
            Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), document.Title)));
        XElement language = new(DublinCore + "language", new XElement(Rdf + "Bag", new XElement(Rdf + "li", MinutesWords.Culture.Name)));
        XElement description = new(
            Rdf + "Description",
            new XAttribute(Rdf + "about", string.Empty),
            new XElement(Accessible + "part", 1),
            title,
            language,
            new XElement(Basic + "CreateDate", document.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        XElement packet = new(Xmp + "xmpmeta", new XElement(Rdf + "RDF", description));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet.ToString().ReplaceLineEndings("\n")}\n<?xpacket end=\"r\"?>";
    }
}
