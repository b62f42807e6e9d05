namespace OpenBadges.Baking.Svg;

/// <summary>A sanitised SVG.</summary>
/// <param name="Markup">UTF-8 XML without the closing bracket of the root's start tag.</param>
/// <param name="InsertAt">Where that bracket is missing: more namespaces may come before it, badges after.</param>
/// <param name="Size">Null when the picture states none.</param>
internal sealed record SvgArt(byte[] Markup, int InsertAt, SvgSize? Size);
