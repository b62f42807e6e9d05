using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenBadges.Reading;

/// <summary>Date-times with a time and a zone, the only form both standards allow.</summary>
internal static partial class Iso8601
{
    public static DateTimeOffset? Parse(string? text)
    {
        if (text is null || Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        // .NET keeps seven digits of a second; more than that never decides anything here.
        var fraction = match.Groups["fraction"];
        var readable = fraction.Length > 8 ? text.Remove(fraction.Index + 8, fraction.Length - 8) : text;
        return DateTimeOffset.TryParse(readable, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToUniversalTime()
            : null;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(?<fraction>\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
