namespace BadgeFunctions.Core.Catalogue;

/// <summary>What an installation changed.</summary>
/// <param name="Badges">Every badge of the catalogue, in its order.</param>
/// <param name="Removed">The ids of badges that the catalogue has no more: they cannot be asked for, and what was awarded stays.</param>
/// <param name="Kept">
/// The ids of badges that were edited or made in the browser, or that one of these names: they stay as they are, whatever the
/// catalogue says.
/// </param>
/// <param name="KeptIssuers">The ids of issuers of which the same holds.</param>
public sealed record CatalogueInstallation(
    IReadOnlyList<InstalledBadge> Badges, IReadOnlyList<string> Removed, IReadOnlyList<string> Kept, IReadOnlyList<string> KeptIssuers);
