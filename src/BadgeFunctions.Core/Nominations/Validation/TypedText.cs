namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Text as people type and paste it.</summary>
internal static class TypedText
{
    /// <summary>Whether a text is nothing but characters one can see, spaces, and joiners.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="paragraphs">Whether tabs and line breaks may be in it.</param>
    public static bool IsReadable(ReadOnlySpan<char> text, bool paragraphs)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsNeverText(c) || (paragraphs ? char.IsControl(c) && c is not ('\t' or '\n' or '\r') : IsNotOfALine(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cuts spaces at both ends, the invisible ones that come with a paste included.</summary>
    public static string Trim(string? typed)
    {
        string text = typed ?? string.Empty;
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    // Half a surrogate pair and the two non-characters have no place in any text (Unicode §23.7); normalising them throws.
    private static bool IsNeverText(char c) => char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';

    // Bidirectional embeddings, overrides and isolates make one name look like another (Unicode TR 36 §2.5);
    // the replacement character stands for a letter that was lost on the way.
    private static bool IsNotOfALine(char c) =>
        char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFD';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';
}
