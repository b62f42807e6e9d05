namespace BadgeFunctions.Core.Catalogue;

/// <summary>What an installation changed.</summary>
/// <param name="Badges">Every badge of the catalogue, in its order.</param>
/// <param name="Removed">The ids of badges that the catalogue has no more: they cannot be asked for, and what was awarded stays.</param>
public sealed record CatalogueInstallation(IReadOnlyList<InstalledBadge> Badges, IReadOnlyList<string> Removed);
