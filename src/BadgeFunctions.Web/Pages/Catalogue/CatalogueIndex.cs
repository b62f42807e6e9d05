using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>What the words of a search are looked for in, made once for each catalogue.</summary>
internal static class CatalogueIndex
{
    private static readonly ConditionalWeakTable<CatalogueSnapshot, Dictionary<string, string>> Indexes = [];

    /// <summary>Each badge's texts without case and accents, by its id.</summary>
    public static IReadOnlyDictionary<string, string> Of(CatalogueSnapshot catalogue) => Indexes.GetValue(
        catalogue, made => made.Badges.ToDictionary(badge => badge.Id, badge => TextOf(made, badge), StringComparer.Ordinal));

    /// <summary>A text without case and accents.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    folded.Append("ae");
                    break;
                case '’':
                    folded.Append('\'');
                    break;
                default:
                    if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                    {
                        folded.Append(char.ToLowerInvariant(c));
                    }

                    break;
            }
        }

        return folded.ToString();
    }

    private static string TextOf(CatalogueSnapshot catalogue, Badge badge) =>
        Fold(string.Join('\n', [badge.Name, badge.Description, catalogue.IssuerOf(badge).Name, .. badge.Skills]));
}
