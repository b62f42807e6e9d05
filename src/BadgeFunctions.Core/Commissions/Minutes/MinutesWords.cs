using System.Globalization;
using System.Resources;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>The words of the minutes. They are an act of a French authority, and in French whoever reads them.</summary>
internal static class MinutesWords
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.MinutesTexts", typeof(MinutesWords).Assembly);

    /// <summary>The language of all minutes.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("fr-FR");

    public static string Of(string name) =>
        Texts.GetString(name, Culture) ?? throw new InvalidOperationException($"The text {name} of the minutes is missing.");

    public static string Format(string name, params object?[] values) => string.Format(Culture, Of(name), values);

    /// <summary>The text for a number of things, which fills the first blank.</summary>
    public static string Count(string name, int count) => Format(count is 0 or 1 ? $"{name}.one" : $"{name}.other", count);

    public static string Day(DateTimeOffset instant) => WrittenDay.Of(CallSchedule.Today(instant), Culture);

    public static string Day(DateOnly day) => WrittenDay.Of(day, Culture);

    /// <summary>A time of day as a clock in Paris shows it.</summary>
    public static string Time(DateTimeOffset instant) => CallSchedule.InParis(instant).ToString("H' h 'mm", Culture);
}
