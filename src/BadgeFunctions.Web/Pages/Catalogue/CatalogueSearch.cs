using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Finds badges by words, whatever their case and accents.</summary>
internal static class CatalogueSearch
{
    private const int LongestQuery = 100;

    public static CatalogueView Find(CatalogueSnapshot catalogue, string? query)
    {
        string typed = (query ?? string.Empty).Trim();
        string[] words = typed[..Math.Min(typed.Length, LongestQuery)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ILookup<string, Badge> found = catalogue.Badges
            .Where(badge => words.All(word => Matches(badge, catalogue.IssuerOf(badge), word)))
            .ToLookup(badge => badge.Issuer);
        return new CatalogueView(
            words.Length == 0 ? null : typed,
            [.. catalogue.Issuers.Where(issuer => found.Contains(issuer.Id)).Select(issuer => new IssuerBadges(issuer, [.. found[issuer.Id]]))]);
    }

    private static bool Matches(Badge badge, Issuer issuer, string word) =>
        Contains(badge.Name, word)
        || Contains(badge.Description, word)
        || Contains(issuer.Name, word)
        || badge.Skills.Any(skill => Contains(skill, word));

    private static bool Contains(string text, string word) =>
        Texts.French.Culture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
