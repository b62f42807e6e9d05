using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>
/// Makes a message of a template. A paragraph with a placeholder that has nothing to say is left out, so that nobody
/// reads a heading above nothing. The personal link alone stays a placeholder, for the mail to fill in.
/// </summary>
internal static class MessageComposer
{
    private const string ParagraphEnd = "\n\n";

    // A subject is one line; French spaces that do not break stay what they are.
    private static readonly char[] Breaks = [' ', '\t', '\r', '\n'];

    public static OutcomeMessage Compose(MessageTemplate template, IReadOnlyDictionary<string, string> values, DateTimeOffset outcome) => new(
        string.Join(' ', Placeholders.Fill(template.Subject, values).Split(Breaks, StringSplitOptions.RemoveEmptyEntries)),
        string.Join(ParagraphEnd, Paragraphs(template.Text).Where(one => HasAll(one, values)).Select(one => Placeholders.Fill(one, values))),
        outcome);

    /// <summary>The message as the tracking page shows it: without the paragraph of the link that led there.</summary>
    public static string WithoutLink(string text) => string.Join(
        ParagraphEnd, Paragraphs(text).Where(one => !one.Contains(Placeholders.Written(Placeholders.Link), StringComparison.Ordinal)));

    /// <summary>The message as it is mailed. A text that lost the place of its link has it at the end.</summary>
    public static string WithLink(string text, string link)
    {
        string place = Placeholders.Written(Placeholders.Link);
        return text.Contains(place, StringComparison.Ordinal)
            ? text.Replace(place, link, StringComparison.Ordinal)
            : $"{text}{ParagraphEnd}{link}";
    }

    private static bool HasAll(string paragraph, IReadOnlyDictionary<string, string> values) =>
        Placeholders.In(paragraph).All(name => name == Placeholders.Link || values.GetValueOrDefault(name)?.Length > 0);

    private static IEnumerable<string> Paragraphs(string text) => text
        .ReplaceLineEndings("\n")
        .Split(ParagraphEnd, StringSplitOptions.RemoveEmptyEntries)
        .Select(paragraph => paragraph.Trim('\n'))
        .Where(paragraph => paragraph.Length > 0);
}
