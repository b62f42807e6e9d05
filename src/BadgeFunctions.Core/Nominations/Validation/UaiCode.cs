using System.Globalization;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>
/// The code that the national directory of schools gives to each of them <i>(unité administrative immatriculée)</i>:
/// the department's three digits, a four-digit number, and a letter that checks them.
/// </summary>
public static class UaiCode
{
    private const int Digits = 7;

    // I, O and Q are left out: they read as digits.
    private const string CheckLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";

    /// <summary>Upper-cases a code, closes its gaps (<c>086 0998 t</c>) and checks its letter.</summary>
    /// <returns>The eight characters, or <see langword="null"/> when it is not a code.</returns>
    public static string? Normalize(string typed)
    {
        Span<char> code = stackalloc char[Digits + 1];
        int length = 0;
        foreach (char c in typed)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == code.Length)
            {
                return null;
            }

            code[length++] = char.ToUpperInvariant(c);
        }

        return length == code.Length
            && int.TryParse(code[..Digits], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && code[Digits] == CheckLetters[number % CheckLetters.Length]
                ? code.ToString()
                : null;
    }
}
