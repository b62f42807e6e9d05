using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Finds badges by words, whatever their case and accents, and by what sets them apart. Archived ones are not found.</summary>
internal static class CatalogueSearch
{
    public static CatalogueView Find(CatalogueSnapshot catalogue, CatalogueFilter filter, DateOnly today)
    {
        string[] words = CatalogueIndex.Fold(filter.Query ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IReadOnlyDictionary<string, string> index = CatalogueIndex.Of(catalogue);
        ILookup<string, Badge> found = catalogue.Badges
            .Where(badge => !badge.Archived && Suits(badge, filter, today))
            .Where(badge => words.All(word => index[badge.Id].Contains(word, StringComparison.Ordinal)))
            .ToLookup(badge => badge.Issuer);
        return new CatalogueView(
            filter,
            catalogue.Issuers,
            [.. catalogue.Issuers.Where(issuer => found.Contains(issuer.Id)).Select(issuer => new IssuerBadges(issuer, [.. found[issuer.Id]]))],
            today);
    }

    private static bool Suits(Badge badge, CatalogueFilter filter, DateOnly today) =>
        (filter.Issuer is null || badge.Issuer == filter.Issuer)
        && (filter.Approval is null || badge.Approval == filter.Approval)
        && (!filter.OpenNow || Asking.Obstacle(badge, today) is null);
}
