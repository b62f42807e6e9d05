using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>A badge as somebody who might ask for it sees it.</summary>
public sealed record BadgeView
{
    /// <summary>The badge.</summary>
    public required Badge Badge { get; init; }

    /// <summary>Who issues it.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>Badges to be held before.</summary>
    public required IReadOnlyList<Badge> Requires { get; init; }

    /// <summary>Badges it leads to: those that it opens, and those that require it.</summary>
    public required IReadOnlyList<Badge> Opens { get; init; }

    /// <summary>Its place in its series, if it belongs to one.</summary>
    public PathwayPlace? Place { get; init; }

    /// <summary>The day by which calls are open or not.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The public addresses.</summary>
    public required PublicAddresses Addresses { get; init; }

    /// <summary>Where a preview's art is; the published art otherwise.</summary>
    public string? Art { get; init; }

    internal static BadgeView Of(CatalogueSnapshot catalogue, Badge badge, DateOnly today, PublicAddresses addresses) => new()
    {
        Badge = badge,
        Issuer = catalogue.IssuerOf(badge),
        Requires = [.. badge.Requires.Select(catalogue.FindBadge).OfType<Badge>()],
        Opens = [.. catalogue.Badges.Where(other => !other.Archived && (badge.Opens.Contains(other.Id) || other.Requires.Contains(badge.Id)))],
        Place = PathwayPlace.Of(catalogue, badge),
        Today = today,
        Addresses = addresses,
    };
}
