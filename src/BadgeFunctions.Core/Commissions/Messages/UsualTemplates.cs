using System.Globalization;
using System.Resources;
using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>Our own templates, and the words that fill their placeholders.</summary>
internal static class UsualTemplates
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.CommissionTexts", typeof(UsualTemplates).Assembly);

    /// <summary>The languages that templates are written in; the first stands for all others.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    public static MessageTemplate Of(OutcomeKind kind, string language) =>
        new(kind, Known(language), Word($"{kind}.Subject", language), Word($"{kind}.Text", language));

    public static string Word(string name, string language) =>
        Texts.GetString(name, CultureInfo.GetCultureInfo(Known(language))) ?? throw new InvalidOperationException($"The text {name} is missing.");

    /// <summary>The language itself, or French.</summary>
    public static string Known(string language) => Languages.Contains(language) ? language : Languages[0];
}
