using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Tests.Verification;

/// <summary>A catalogue before anything was installed.</summary>
internal sealed class EmptyCatalogue : ICatalogue
{
    private static readonly CatalogueSnapshot Empty = new([], []);

    public ValueTask<CatalogueSnapshot> CurrentAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Empty);

    public ValueTask<Badge> VersionAsync(string badge, int version, CancellationToken cancellationToken) => throw new KeyNotFoundException(badge);

    public Task<IReadOnlyList<string>> EveryBadgeAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);
}
