namespace OpenBadges.Baking.Svg;

/// <summary>
/// Judges style sheets, style attributes and presentation attributes: nothing may be loaded from outside the picture.
/// </summary>
internal static class SvgCss
{
    private static readonly string[] LoadingTokens =
        ["@import", "image-set(", "image(", "src(", "cross-fade(", "element(", "expression("];

    public static bool IsSelfContained(string css)
    {
        if (css.AsSpan().IndexOfAny('(', '@') < 0)
        {
            return true;
        }

        // An escape may spell any of the tokens below.
        if (css.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var token in LoadingTokens)
        {
            if (css.Contains(token, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        const string url = "url(";
        for (var at = css.IndexOf(url, StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf(url, at, StringComparison.OrdinalIgnoreCase))
        {
            at += url.Length;
            if (!SvgReference.IsSelfContained(css.AsSpan(at).TrimStart(" \t\r\n\f\"'"), allowsPicture: true))
            {
                return false;
            }
        }

        return true;
    }
}
