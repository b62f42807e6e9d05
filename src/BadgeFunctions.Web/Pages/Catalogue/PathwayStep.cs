using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>A badge of a series.</summary>
/// <param name="Badge">The badge.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="Requires">Badges to be held before.</param>
public sealed record PathwayStep(Badge Badge, Issuer Issuer, IReadOnlyList<Badge> Requires);
