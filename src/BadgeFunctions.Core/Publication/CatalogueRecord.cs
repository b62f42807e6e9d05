using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Publication;

/// <summary>The issuers and the current badges, as they are stored.</summary>
/// <param name="Issuers">In the catalogue's order.</param>
/// <param name="Badges">In the catalogue's order.</param>
/// <param name="FileHash">The hash of the catalogue file and its art that were installed last.</param>
internal sealed record CatalogueRecord(IReadOnlyList<Issuer> Issuers, IReadOnlyList<Badge> Badges, string? FileHash = null);
