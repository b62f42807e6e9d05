using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Pathways;

namespace BadgeFunctions.Web.Pages.Consent;

/// <summary>A nomination as its nominee is asked about it.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Missing">What the nominee lacks before they can agree, or nothing.</param>
/// <param name="Key">The link's token, for the answer.</param>
public sealed record ConsentView(Nomination Nomination, Badge Badge, Issuer Issuer, MissingBadges? Missing, string Key);
