using System.Globalization;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Audit;

/// <summary>A text as a chain tells it: a long one by how it begins, its length and its hash.</summary>
internal static class BoundedText
{
    /// <summary>The longest text that is told wholly, in UTF-16 code units.</summary>
    public const int Longest = 300;

    private const int Beginning = 200;

    public static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[Beginning - 1]) ? Beginning - 1 : Beginning;
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, end)}… [{text.Length}; sha256:{TextHash.Of(text)}]");
    }
}
