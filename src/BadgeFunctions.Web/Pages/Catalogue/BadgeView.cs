using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>A badge as somebody who might ask for it sees it.</summary>
/// <param name="Badge">The badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Requires">Badges to be held before.</param>
/// <param name="Opens">Badges it leads to, and those that require it.</param>
public sealed record BadgeView(Badge Badge, Issuer Issuer, IReadOnlyList<Badge> Requires, IReadOnlyList<Badge> Opens)
{
    internal static BadgeView Of(CatalogueSnapshot catalogue, Badge badge) => new(
        badge, catalogue.IssuerOf(badge), Find(catalogue, badge.Requires), [.. catalogue.Badges.Where(other => badge.Opens.Contains(other.Id) || other.Requires.Contains(badge.Id))]);

    private static Badge[] Find(CatalogueSnapshot catalogue, IReadOnlyList<string> ids) =>
        [.. ids.Select(catalogue.FindBadge).OfType<Badge>()];
}
