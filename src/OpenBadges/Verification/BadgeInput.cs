using System.Text;

namespace OpenBadges.Verification;

/// <summary>
/// One face of a badge to verify. An image is unbaked first; when it carries two faces, each is verified by itself.
/// </summary>
/// <param name="Utf8Text">A JSON document, a compact JWS, or the web address of one of these, in UTF-8.</param>
/// <param name="FetchedFrom">The address the text was just fetched from, if it was.</param>
public sealed record BadgeInput(ReadOnlyMemory<byte> Utf8Text, Uri? FetchedFrom = null)
{
    /// <summary>Takes a text as pasted by a person or read from an image.</summary>
    public static BadgeInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new BadgeInput(Encoding.UTF8.GetBytes(text));
    }
}
