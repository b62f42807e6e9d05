using System.Globalization;
using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V1;

/// <summary>Dates before 2.0: ISO 8601 with or without time, or seconds since 1970.</summary>
internal static class LegacyDates
{
    public static DateTimeOffset? Read(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out var seconds) && seconds is >= 0 and < 253_402_300_800 =>
            DateTimeOffset.FromUnixTimeSeconds(seconds),
        { ValueKind: JsonValueKind.String } text => Iso8601.Parse(text.GetString()) ?? Day(text.GetString()!),
        _ => null,
    };

    private static DateTimeOffset? Day(string text) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day
            : null;
}
