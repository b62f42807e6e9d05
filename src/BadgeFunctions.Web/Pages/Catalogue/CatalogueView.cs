using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>The catalogue, or what a search found in it.</summary>
/// <param name="Filter">What was looked for.</param>
/// <param name="All">Every issuer, to choose from.</param>
/// <param name="Issuers">Issuers that have something to show.</param>
/// <param name="Today">The day by which calls are open or not.</param>
public sealed record CatalogueView(CatalogueFilter Filter, IReadOnlyList<Issuer> All, IReadOnlyList<IssuerBadges> Issuers, DateOnly Today)
{
    /// <summary>How many badges are shown.</summary>
    public int Count => Issuers.Sum(issuer => issuer.Badges.Count);
}
