using System.Collections.Concurrent;
using System.Globalization;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// The catalogue as it is stored, parsed once and kept for half a minute: so soon every instance knows a new one. A look
/// in between costs nothing, and one look after it reads a single document.
/// </summary>
internal sealed class CatalogueStore(IDocuments documents, TimeProvider time) : ICatalogue
{
    internal const string Partition = "catalogue";
    internal const string CurrentId = "current";
    private const string VersionPrefix = "version:";
    private const int VersionsPerPage = 200;

    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string Badge, int Version), Badge> _versions = new();
    private volatile Kept? _kept;

    public async ValueTask<CatalogueSnapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_kept is { } kept && time.GetElapsedTime(kept.At) < KeptFor)
        {
            return kept.Snapshot;
        }

        Document<CatalogueRecord>? stored = await documents.FindAsync(
            new DocumentKey(Partition, CurrentId), CoreJson.Default.CatalogueRecord, cancellationToken);
        if (_kept is { } earlier && earlier.ETag == stored?.ETag)
        {
            _kept = earlier with { At = time.GetTimestamp() };
            return earlier.Snapshot;
        }

        CatalogueSnapshot snapshot = stored is null ? new CatalogueSnapshot([], []) : new CatalogueSnapshot(stored.Value.Issuers, stored.Value.Badges);
        _kept = new Kept(snapshot, stored?.ETag, time.GetTimestamp());
        return snapshot;
    }

    public async ValueTask<Badge> VersionAsync(string badge, int version, CancellationToken cancellationToken)
    {
        if (_versions.TryGetValue((badge, version), out Badge? known))
        {
            return known;
        }

        Document<Badge> stored = await documents.FindAsync(
            new DocumentKey(Partition, VersionId(badge, version)), CoreJson.Default.Badge, cancellationToken)
            ?? throw new KeyNotFoundException($"The catalogue has no version {version} of the badge \"{badge}\".");
        return _versions.GetOrAdd((badge, version), stored.Value);
    }

    public async Task<IReadOnlyList<string>> EveryBadgeAsync(CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        string? continuation = null;
        do
        {
            DocumentPage<Badge> page = await documents.ListAsync(
                Partition, VersionPrefix, VersionsPerPage, continuation, CoreJson.Default.Badge, cancellationToken);
            ids.UnionWith(page.Items.Select(version => version.Value.Id));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return [.. ids];
    }

    internal static string VersionsOf(string badge) => $"{VersionPrefix}{badge}:";

    internal static string VersionId(string badge, int version) => string.Create(CultureInfo.InvariantCulture, $"{VersionPrefix}{badge}:{version}");

    /// <summary>Makes the next look read the store.</summary>
    internal void Forget() => _kept = null;

    private sealed record Kept(CatalogueSnapshot Snapshot, string? ETag, long At);
}
