namespace BadgeFunctions.Core.Catalogue;

/// <summary>The badges that can be asked for, parsed once and kept.</summary>
public interface ICatalogue
{
    /// <summary>The catalogue as it is now.</summary>
    ValueTask<CatalogueSnapshot> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>A badge's definition as it was in a version that may have been awarded.</summary>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    ValueTask<Badge> VersionAsync(string badge, int version, CancellationToken cancellationToken);

    /// <summary>The ids of all badges that ever were in the catalogue: nominations outlive them. Not for a request's path.</summary>
    Task<IReadOnlyList<string>> EveryBadgeAsync(CancellationToken cancellationToken);
}
