using System.Globalization;
using System.Numerics;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The lexical forms of numbers (JSON-LD 1.1 API §8.6, Data Round Tripping).</summary>
internal static class CanonicalNumber
{
    private const double IntegerLimit = 1e21;

    public static bool IsInteger(double value) => Math.Abs(value) < IntegerLimit && double.IsInteger(value);

    /// <summary>All digits, without exponent or sign of zero.</summary>
    public static string OfInteger(double value) =>
        Math.Abs(value) < long.MaxValue
            ? ((long)value).ToString(CultureInfo.InvariantCulture)
            : new BigInteger(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>A mantissa of up to sixteen digits with at least one after the point, and an exponent.</summary>
    public static string OfDouble(double value)
    {
        if (double.IsInfinity(value))
        {
            return value < 0 ? "-INF" : "INF";
        }

        var text = value.ToString("E15", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text.AsSpan(0, mark).TrimEnd('0');
        var exponent = int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}{(mantissa[^1] == '.' ? "0" : "")}E{exponent}");
    }
}
