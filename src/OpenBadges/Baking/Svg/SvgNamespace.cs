namespace OpenBadges.Baking.Svg;

/// <summary>The XML namespaces of a baked SVG.</summary>
internal static class SvgNamespace
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string XLink = "http://www.w3.org/1999/xlink";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Open Badges 2.0 Baking.</summary>
    public const string Assertion = "http://openbadges.org";

    /// <summary>Open Badges 3.0, 5.3.2: without the /spec/ of other addresses of the standard.</summary>
    public const string Credential = "https://purl.imsglobal.org/ob/v3p0";

    /// <summary>The prefix both standards prescribe.</summary>
    public const string Prefix = "openbadges";
}
