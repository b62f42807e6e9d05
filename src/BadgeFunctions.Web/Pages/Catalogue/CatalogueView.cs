namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>The catalogue, or what a search found in it.</summary>
/// <param name="Query">What was searched for, or none.</param>
/// <param name="Issuers">Issuers that have something to show.</param>
public sealed record CatalogueView(string? Query, IReadOnlyList<IssuerBadges> Issuers)
{
    /// <summary>How many badges are shown.</summary>
    public int Count => Issuers.Sum(issuer => issuer.Badges.Count);
}
