using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// What is left of a name when everything that people write differently is taken away: accents, capitals, hyphens, and
/// which part is the family name. Two people may share it.
/// </summary>
internal static class NameKey
{
    public static string Of(Person person)
    {
        StringBuilder plain = new();
        foreach (char c in $"{person.FamilyName} {person.GivenName}".Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(Letters(char.ToLowerInvariant(c)));
            }
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    private static string Letters(char c) => c switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) => c.ToString(),

        // O'Brien and OBrien are one name; hyphens and dots part words.
        '\'' or '’' => string.Empty,
        _ => " ",
    };
}
