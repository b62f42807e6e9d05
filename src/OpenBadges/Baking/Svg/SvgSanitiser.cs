using System.Xml;

namespace OpenBadges.Baking.Svg;

/// <summary>
/// Copies an SVG, keeping only what draws: known elements and attributes, without prefixes, comments or processing
/// instructions. Badges are foreign elements and go with the rest.
/// </summary>
internal sealed class SvgSanitiser
{
    private readonly XmlReader _reader;
    private readonly SvgMarkup _markup = new();
    private int _insertAt;

    private SvgSanitiser(XmlReader reader)
    {
        _reader = reader;
    }

    public static SvgArt Sanitise(XmlReader reader) => new SvgSanitiser(reader).Run();

    private SvgArt Run()
    {
        if (_reader.MoveToContent() != XmlNodeType.Element
            || _reader.NamespaceURI != SvgNamespace.Svg || _reader.LocalName != "svg")
        {
            throw new BadgeImageException(BadgeImageError.UnknownFormat);
        }

        var size = SvgSize.Of(_reader.GetAttribute("viewBox"), _reader.GetAttribute("width"), _reader.GetAttribute("height"));
        CopyRootTag();
        while (_reader.Depth > 0)
        {
            CopyNode();
        }

        // What follows the root must still be well-formed.
        while (SvgReading.Advance(_reader))
        {
        }

        _markup.Raw("</svg>\n");
        return new SvgArt(_markup.ToArray(), _insertAt, size);
    }

    private void CopyRootTag()
    {
        _markup.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg");
        _markup.Attribute("xmlns", SvgNamespace.Svg);
        _markup.Attribute("xmlns:xlink", SvgNamespace.XLink);
        CopyAttributes("svg");
        _insertAt = _markup.Length;
        SvgReading.Advance(_reader);
    }

    /// <summary>Copies or drops the current node and moves past it.</summary>
    private void CopyNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element when !SvgElements.IsKept(_reader.NamespaceURI, _reader.LocalName):
                SvgReading.Skip(_reader);
                return;
            case XmlNodeType.Element when _reader.LocalName == "style":
                CopyStyle();
                return;
            case XmlNodeType.Element:
                CopyTag();
                break;
            case XmlNodeType.EndElement:
                _markup.Raw("</");
                _markup.Raw(_reader.LocalName);
                _markup.Raw(">");
                break;
            default:
                _markup.Text(_reader.Value);
                break;
        }

        SvgReading.Advance(_reader);
    }

    private void CopyTag()
    {
        var isEmpty = _reader.IsEmptyElement;
        var name = _reader.LocalName;
        _markup.Raw("<");
        _markup.Raw(name);
        CopyAttributes(name);
        _markup.Raw(isEmpty ? "/>" : ">");
    }

    private void CopyAttributes(string element)
    {
        while (_reader.MoveToNextAttribute())
        {
            if (SvgAttributes.KeptName(_reader, element) is { } name)
            {
                _markup.Attribute(name, _reader.Value);
            }
        }

        _reader.MoveToElement();
    }

    /// <summary>A style sheet is kept whole or not at all.</summary>
    private void CopyStyle()
    {
        var media = _reader.GetAttribute("media");
        var sheet = SvgReading.ReadText(_reader);
        if (!SvgCss.IsSelfContained(sheet))
        {
            return;
        }

        _markup.Raw("<style");
        if (media is not null)
        {
            _markup.Attribute("media", media);
        }

        _markup.Raw(">");
        _markup.Text(sheet);
        _markup.Raw("</style>");
    }
}
