using System.Xml;

namespace OpenBadges.Baking.Svg;

/// <summary>Takes the badge out of an SVG, wherever in it the elements are.</summary>
internal static class SvgUnbaker
{
    public static UnbakedImage Unbake(ReadOnlyMemory<byte> image) => SvgReading.Read(image, Find);

    private static UnbakedImage Find(XmlReader reader)
    {
        BakedElement? assertion = null;
        BakedElement? credential = null;
        SvgReading.Advance(reader);
        while (!reader.EOF)
        {
            if (assertion is null && Is(reader, "assertion", SvgNamespace.Assertion))
            {
                assertion = BakedElement.Read(reader);
            }
            else if (credential is null && Is(reader, "credential", SvgNamespace.Credential))
            {
                credential = BakedElement.Read(reader);
            }
            else
            {
                SvgReading.Advance(reader);
            }
        }

        return Join(assertion, credential);
    }

    // A signed assertion is its verify attribute; a hosted one is its body, or only announced by its URL.
    private static UnbakedImage Join(BakedElement? assertion, BakedElement? credential)
    {
        var verify = assertion?.Verify;
        var isUrl = verify is not null && FaceText.IsUrl(verify);
        return new UnbakedImage(
            ImageFormat.Svg,
            isUrl ? assertion?.Body : verify ?? assertion?.Body,
            isUrl ? verify : null,
            credential?.Verify ?? credential?.Body);
    }

    // By namespace, or by the customary prefix: some bakers bind it to another address of the standard.
    private static bool Is(XmlReader reader, string name, string namespaceUri) =>
        reader.NodeType == XmlNodeType.Element
        && reader.LocalName == name
        && (reader.NamespaceURI == namespaceUri || reader.Prefix == SvgNamespace.Prefix);
}
