using System.Globalization;

namespace BadgeFunctions.Web.Resources;

/// <summary>Dates as people write them. Instants are in UTC, like the credentials that they appear beside.</summary>
public static class WrittenDate
{
    /// <summary>A day: <c>22 novembre 2026</c>, <c>1er février 2026</c>.</summary>
    public static string Day(this Texts texts, DateOnly day) => texts.Language == "fr" && day.Day == 1
        ? string.Create(texts.Culture, $"1er {day:MMMM yyyy}")
        : day.ToString("d MMMM yyyy", texts.Culture);

    /// <summary>The day of an instant.</summary>
    public static string Day(this Texts texts, DateTimeOffset instant) => texts.Day(DateOnly.FromDateTime(instant.UtcDateTime));

    /// <summary>An instant to the minute.</summary>
    public static string DayAndTime(this Texts texts, DateTimeOffset instant) =>
        texts.Format("site.day-time", texts.Day(instant), instant.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>A day for a <c>datetime</c> attribute.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant for a <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
