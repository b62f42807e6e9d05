using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Publication;

/// <summary>The issuers and the current badges, as they are stored.</summary>
internal sealed record CatalogueRecord(IReadOnlyList<Issuer> Issuers, IReadOnlyList<Badge> Badges);
