using System.Text.RegularExpressions;

namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>Finds the web addresses in a plain text.</summary>
internal static partial class LinkedText
{
    public static IEnumerable<TextPart> Split(string text)
    {
        int end = 0;
        foreach (Match match in Address().Matches(text))
        {
            if (match.Index > end)
            {
                yield return new TextPart(text[end..match.Index], IsLink: false);
            }

            end = match.Index + match.Length;
            yield return new TextPart(text[match.Index..end], IsLink: true);
        }

        if (end < text.Length)
        {
            yield return new TextPart(text[end..], IsLink: false);
        }
    }

    // The full stop or bracket that ends a sentence is not part of the address.
    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)\]}]", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
