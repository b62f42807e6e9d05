using System.Text;

namespace BadgeFunctions.Local.Mail;

/// <summary>Header values of RFC 5322, with RFC 2047 encoded words for what is not plain ASCII. No value can end its line.</summary>
internal static class MailHeader
{
    private const string WordStart = "=?utf-8?B?";
    private const string WordEnd = "?=";

    // 45 bytes are 60 characters of base64: with the frame of the word, under the 75 that RFC 2047 §2 allows.
    private const int WordBytes = 45;
    private const int PlainLength = 70;

    /// <summary>One line of text; control characters become spaces.</summary>
    public static string Encode(string text)
    {
        text = OneLine(text);
        if (text.Length <= PlainLength && Ascii.IsValid(text) && !text.Contains("=?", StringComparison.Ordinal))
        {
            return text;
        }

        var encoded = new StringBuilder();
        foreach (var word in Words(text))
        {
            encoded.Append(encoded.Length == 0 ? "" : "\r\n ").Append(WordStart).Append(Convert.ToBase64String(word)).Append(WordEnd);
        }

        return encoded.ToString();
    }

    /// <summary>The text of an unfolded value that <see cref="Encode"/> made.</summary>
    public static string Decode(string value)
    {
        if (!value.StartsWith(WordStart, StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder();
        foreach (var word in value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(Encoding.UTF8.GetString(Convert.FromBase64String(word[WordStart.Length..^WordEnd.Length])));
        }

        return text.ToString();
    }

    private static string OneLine(string text) =>
        text.Any(char.IsControl)
            ? string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            })
            : text;

    // Each word decodes by itself, so none may end inside a character (RFC 2047 §5).
    private static IEnumerable<byte[]> Words(string text)
    {
        var word = new List<byte>(WordBytes);
        foreach (var rune in text.EnumerateRunes())
        {
            var bytes = new byte[rune.Utf8SequenceLength];
            rune.EncodeToUtf8(bytes);
            if (word.Count + bytes.Length > WordBytes)
            {
                yield return [.. word];
                word.Clear();
            }

            word.AddRange(bytes);
        }

        yield return [.. word];
    }
}
