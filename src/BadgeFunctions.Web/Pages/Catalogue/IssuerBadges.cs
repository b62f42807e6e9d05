using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>An issuer and those of its badges that are shown.</summary>
/// <param name="Issuer">The issuer.</param>
/// <param name="Badges">In the catalogue's order.</param>
public sealed record IssuerBadges(Issuer Issuer, IReadOnlyList<Badge> Badges);
