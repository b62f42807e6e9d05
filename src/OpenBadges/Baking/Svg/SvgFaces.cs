namespace OpenBadges.Baking.Svg;

/// <summary>Writes the badge elements of an SVG, with the end of the root's start tag before them.</summary>
/// <remarks>
/// <para>
/// Both standards ask for <c>xmlns:openbadges</c> on the root, each with its own namespace; one element can bind the prefix
/// only once. Extractors fall into two kinds: the 1EdTech validator compares namespace and local name, while the npm and
/// Python bakeries, minidom users and others look for the literal names <c>openbadges:assertion</c> and
/// <c>openbadges:credential</c>. So both elements keep that prefix: the root binds it as the 2.0 face wants, and the
/// credential element binds it anew for itself. A picture with the 3.0 face alone binds it on the root, to the letter.
/// </para>
/// <para>
/// Several extractors read one CDATA section and stop, so the sequence that would end it is not split over two sections.
/// In JSON it can only be part of a string, where its last character may be written as a JSON escape.
/// </para>
/// </remarks>
internal static class SvgFaces
{
    private const string AssertionBinding = $" xmlns:{SvgNamespace.Prefix}=\"{SvgNamespace.Assertion}\"";
    private const string CredentialBinding = $" xmlns:{SvgNamespace.Prefix}=\"{SvgNamespace.Credential}\"";
    private const string AssertionTag = $"{SvgNamespace.Prefix}:assertion";
    private const string CredentialTag = $"{SvgNamespace.Prefix}:credential";

    /// <exception cref="ArgumentException">A hosted assertion comes without its URL.</exception>
    public static string Compose(BakedFaces faces) => faces switch
    {
        { Assertion: null, Credential: null } => ">",
        { Assertion: null, Credential: { } credential } => CredentialBinding + ">" + Credential(credential, ""),
        { Assertion: { } assertion, Credential: null } => AssertionBinding + ">" + Assertion(assertion, faces),
        { Assertion: { } assertion, Credential: { } credential } =>
            AssertionBinding + ">" + Assertion(assertion, faces) + Credential(credential, CredentialBinding),
    };

    // Open Badges 2.0 Baking: a signed assertion is the verify attribute of an empty element; a hosted one is the body, and
    // its URL the attribute.
    private static string Assertion(string assertion, BakedFaces faces)
    {
        if (!FaceText.IsJson(assertion))
        {
            return $"<{AssertionTag} verify=\"{SvgMarkup.EscapeAttribute(assertion)}\"/>";
        }

        var url = faces.AssertionUrl
            ?? throw new ArgumentException("A hosted assertion needs its URL in an SVG.", nameof(faces));
        return $"<{AssertionTag} verify=\"{SvgMarkup.EscapeAttribute(url)}\">{Body(assertion)}</{AssertionTag}>";
    }

    // Open Badges 3.0, 5.3.2: a VC-JWT is the verify attribute; anything else is the body, without that attribute.
    private static string Credential(string credential, string binding) =>
        FaceText.IsJson(credential)
            ? $"<{CredentialTag}{binding}>{Body(credential)}</{CredentialTag}>"
            : $"<{CredentialTag}{binding} verify=\"{SvgMarkup.EscapeAttribute(credential)}\"></{CredentialTag}>";

    private static string Body(string json) => "<![CDATA[" + EscapeForXml(json) + "]]>";

    /// <summary>The two last code points of the basic plane are legal in JSON, not in XML.</summary>
    private static string EscapeForXml(string json) => json
        .Replace("]]>", "]]\\u003E", StringComparison.Ordinal)
        .Replace("\uFFFE", "\\uFFFE", StringComparison.Ordinal)
        .Replace("\uFFFF", "\\uFFFF", StringComparison.Ordinal);
}
