using System.Collections.Frozen;

namespace OpenBadges.Baking.Svg;

/// <summary>
/// The elements of SVG 1.1 that draw a still picture. Absent on purpose: script, foreignObject and whatever belongs to
/// another vocabulary; animation, which can set a reference or a handler behind the sanitiser's back and which a reader of
/// the page could not stop; metadata, fonts, cursors and views, which draw nothing.
/// </summary>
internal static class SvgElements
{
    private static readonly FrozenSet<string> Drawing = FrozenSet.ToFrozenSet(
        [
            "svg", "g", "defs", "symbol", "use", "a", "switch", "title", "desc", "style",
            "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image",
            "text", "tspan", "textPath",
            "clipPath", "mask", "pattern", "marker", "linearGradient", "radialGradient", "stop",
            "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
            "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
            "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset",
            "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
        ],
        StringComparer.Ordinal);

    public static bool IsKept(string namespaceUri, string localName) =>
        namespaceUri == SvgNamespace.Svg && Drawing.Contains(localName);
}
