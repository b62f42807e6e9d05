using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Guardian;

/// <summary>A nomination as the guardian of its nominee is asked about it.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Key">The link's token, for the answer.</param>
public sealed record GuardianView(Nomination Nomination, Badge Badge, Issuer Issuer, string Key);
