using System.Globalization;
using System.Resources;
using OpenBadges.Reading;

namespace OpenBadges.Verification;

/// <summary>One check and its outcome.</summary>
/// <param name="Code">Stable code, one of <see cref="CheckCodes"/>.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Args">What the sentence names: a member, an address, an instant in ISO 8601.</param>
public sealed record CheckResult(string Code, CheckOutcome Outcome, IReadOnlyList<string> Args)
{
    private static readonly ResourceManager Texts = new("OpenBadges.Verification.CheckTexts", typeof(CheckResult).Assembly);

    /// <summary>The check that explains this one, such as what is wrong with an endorsement.</summary>
    public CheckResult? Because { get; init; }

    /// <summary>The section of the standard that asks for the check, by its heading; null for a limit of ours.</summary>
    public string? Standard { get; init; }

    /// <summary>The part of the report the check belongs to: <c>format</c>, <c>integrity</c>, <c>issuer</c>, <c>status</c>, <c>dates</c>, <c>holder</c> or <c>endorsement</c>.</summary>
    public string Section => Code[..Code.IndexOf('.', StringComparison.Ordinal)];

    internal string TextKey => $"{Code}.{Outcome.ToString().ToLowerInvariant()}";

    /// <summary>One sentence for people, and that of <see cref="Because"/> after it: French, or English when the culture asks for it.</summary>
    public string Describe(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var text = Texts.GetString(TextKey, culture) ?? Code;
        var sentence = Args.Count == 0 ? text : string.Format(culture, text, [.. Args.Select(arg => (object)Show(arg, culture))]);
        return Because is null ? sentence : $"{sentence} {Because.Describe(culture)}";
    }

    private static string Show(string arg, CultureInfo culture) =>
        Iso8601.Parse(arg) is { } instant ? instant.ToString("D", culture) : arg;
}
