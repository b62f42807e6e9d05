using System.Collections.Concurrent;

namespace OpenBadges.LinkedData.Contexts;

/// <summary>
/// The contexts that badges and credentials use, from the library itself: Open Badges 2.0 and 3.0, Verifiable
/// Credentials, Data Integrity and their relatives.
/// </summary>
public sealed class BundledContexts : IContextResolver
{
    private readonly Dictionary<string, BundledContext> _known =
        BundledContextTable.All.ToDictionary(context => context.Url, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ContextDocument> _read = new(StringComparer.Ordinal);

    private BundledContexts()
    {
    }

    /// <summary>The one table.</summary>
    public static BundledContexts Instance { get; } = new();

    /// <summary>The URLs of all contexts that are known.</summary>
    public IReadOnlyCollection<string> Urls => _known.Keys;

    /// <inheritdoc/>
    public ContextDocument? Find(string url)
    {
        if (_read.TryGetValue(url, out var document))
        {
            return document;
        }

        return _known.TryGetValue(url, out var context)
            ? _read.GetOrAdd(url, ContextDocument.Parse(url, context.Read()))
            : null;
    }
}
