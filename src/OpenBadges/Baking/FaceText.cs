using System.Buffers;
using System.Text;

namespace OpenBadges.Baking;

/// <summary>Tells the three texts a picture can carry apart, and encodes them.</summary>
internal static class FaceText
{
    /// <summary>UTF-8 that refuses a lone surrogate instead of replacing it.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Neither JSON, nor a JWS, nor a URL holds one; PNG text cannot hold NUL, XML can hold none of them.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(i => (char)i).Except("\t\n\r")]);

    public static bool IsJson(string text) => text.AsSpan().TrimStart().StartsWith('{');

    /// <summary>Base64url and dots never hold a colon; a URL always does.</summary>
    public static bool IsUrl(string text) => !IsJson(text) && text.Contains(':', StringComparison.Ordinal);

    /// <exception cref="ArgumentException">A face is empty or holds a control character.</exception>
    public static void Check(BakedFaces faces)
    {
        ArgumentNullException.ThrowIfNull(faces);
        Check(faces.Assertion, nameof(faces.Assertion));
        Check(faces.AssertionUrl, nameof(faces.AssertionUrl));
        Check(faces.Credential, nameof(faces.Credential));
    }

    private static void Check(string? text, string name)
    {
        if (text is null)
        {
            return;
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (text.AsSpan().ContainsAny(Controls))
        {
            throw new ArgumentException("The text to bake holds a control character.", name);
        }

        if (text.Length > BadgeImageLimits.TextLength)
        {
            throw new BadgeImageException(BadgeImageError.TextTooLong);
        }
    }
}
