namespace BadgeFunctions.Core.Catalogue;

/// <summary>A badge as an installation left it.</summary>
/// <param name="Id">The badge.</param>
/// <param name="Version">Its current version.</param>
/// <param name="Change">What became of it.</param>
public sealed record InstalledBadge(string Id, int Version, BadgeChange Change);
