using System.Collections.Concurrent;
using OpenBadges.LinkedData.Contexts;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>
/// Keeps what shared contexts become, for all documents of one processor. Documents choose in which order they nest,
/// so the number is bounded: when it is reached, everything is forgotten and learnt again.
/// </summary>
internal sealed class ContextCache(IContextResolver resolver)
{
    private const int Limit = 2000;

    private readonly ConcurrentDictionary<string, LocalContext> _documents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Derivation, ActiveContext> _derived = [];

    /// <summary>The context at a URL.</summary>
    /// <exception cref="UnknownContextException">The resolver does not know it.</exception>
    public LocalContext Load(string url)
    {
        if (_documents.TryGetValue(url, out var known))
        {
            return known;
        }

        var document = resolver.Find(url) ?? throw new UnknownContextException(url);
        if (_documents.Count >= Limit)
        {
            _documents.Clear();
        }

        return _documents.GetOrAdd(url, new LocalContext(document.Context, document.Url, isShared: true));
    }

    public ActiveContext? Find(Derivation derivation) => _derived.GetValueOrDefault(derivation);

    public void Keep(Derivation derivation, ActiveContext result)
    {
        if (_derived.Count >= Limit)
        {
            _derived.Clear();
        }

        _derived[derivation] = result;
    }
}
