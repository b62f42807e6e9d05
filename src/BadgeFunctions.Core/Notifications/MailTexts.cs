using System.Globalization;
using System.Resources;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Notifications;

/// <summary>The words of the mails in one language.</summary>
internal sealed class MailTexts(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.MailTexts", typeof(MailTexts).Assembly);

    /// <summary>Fills a mail in. {0} is the nominee's given name, {1} the badge, {2} the issuer; the rest is the mail's own.</summary>
    public MailMessage Mail(string id, string to, string template, params string[] values) => new(
        id,
        to,
        Fill($"{template}.Subject", values),
        Fill($"{template}.Text", values));

    /// <summary>The day of an instant.</summary>
    public string Day(DateTimeOffset instant) => WrittenDay.Of(DateOnly.FromDateTime(instant.UtcDateTime), culture);

    private string Fill(string name, string[] values) =>
        string.Format(culture, Texts.GetString(name, culture) ?? throw new InvalidOperationException($"The mail text {name} is missing."), values);
}
