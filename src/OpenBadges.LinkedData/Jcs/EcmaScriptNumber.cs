using System.Globalization;

namespace OpenBadges.LinkedData.Jcs;

/// <summary>A number as ECMAScript writes it (RFC 8785 §3.2.2.3, ECMA-262 Number::toString).</summary>
internal static class EcmaScriptNumber
{
    /// <exception cref="LinkedDataException">Not a finite number.</exception>
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new LinkedDataException("jcs.number", "A number is too large for a double.");
        }

        if (value == 0)
        {
            return "0";
        }

        var (digits, exponent) = Shortest(Math.Abs(value));
        return (value < 0 ? "-" : string.Empty) + Lay(digits, exponent);
    }

    // The value is 0.digits × 10^exponent, by the fewest digits that read back as the same double.
    private static (string Digits, int Exponent) Shortest(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = mark < 0 ? text : text[..mark];
        var power = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", string.Empty, StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        var zeros = digits.Length - significant.Length;
        return (significant.TrimEnd('0'), (point < 0 ? mantissa.Length : point) - zeros + power);
    }

    private static string Lay(string digits, int exponent)
    {
        if (exponent is > 21 or < -5)
        {
            var scientific = (exponent - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
            return digits.Length == 1 ? $"{digits}e{scientific}" : $"{digits[..1]}.{digits[1..]}e{scientific}";
        }

        if (exponent <= 0)
        {
            return "0." + new string('0', -exponent) + digits;
        }

        return digits.Length <= exponent
            ? digits.PadRight(exponent, '0')
            : $"{digits[..exponent]}.{digits[exponent..]}";
    }
}
