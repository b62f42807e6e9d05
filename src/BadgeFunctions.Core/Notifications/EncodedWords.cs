using System.Text;

namespace BadgeFunctions.Core.Notifications;

/// <summary>Text of any kind in a mail's header (RFC 2047): pure ASCII, so that no text can become another header.</summary>
public static class EncodedWords
{
    // So that a word has at most 75 characters.
    private const int BytesPerWord = 42;

    /// <summary>Words on folded lines, never cut inside a character.</summary>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [];
        StringBuilder word = new();
        int bytes = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > BytesPerWord)
            {
                words.Add(Word(word));
                word.Clear();
                bytes = 0;
            }

            word.Append(rune);
            bytes += rune.Utf8SequenceLength;
        }

        words.Add(Word(word));
        return string.Join("\r\n ", words);
    }

    private static string Word(StringBuilder word) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word.ToString()))}?=";
}
