using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A context that is a map (JSON-LD 1.1 §9.15), with what it imports, while its terms are being defined.</summary>
internal sealed class ContextDefinition
{
    private readonly Dictionary<string, JsonElement> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _defined = new(StringComparer.Ordinal);

    public ContextDefinition(JsonElement map, LocalContext source, RemoteContexts? remote)
    {
        Source = source;
        Remote = remote;
        Merge(map);
    }

    /// <summary>The context that this map is, or is part of.</summary>
    public LocalContext Source { get; }

    /// <summary>The remote contexts that are being read.</summary>
    public RemoteContexts? Remote { get; }

    public bool OverrideProtected { get; init; }

    /// <summary>The <c>@protected</c> entry, which holds for every term that does not say otherwise.</summary>
    public bool ProtectsTerms => Find(Keywords.Protected) is { ValueKind: JsonValueKind.True };

    public IEnumerable<string> Keys => _entries.Keys;

    public JsonElement? Find(string key) => _entries.TryGetValue(key, out var value) ? value : null;

    /// <summary>Puts the entries of an imported map under those already there.</summary>
    public void Import(JsonElement map)
    {
        foreach (var property in map.EnumerateObject())
        {
            _entries.TryAdd(property.Name, property.Value);
        }
    }

    /// <summary>True once a term is defined, false while it is being defined, null before.</summary>
    public bool? IsDefined(string term) => _defined.TryGetValue(term, out var done) ? done : null;

    public void MarkDefined(string term, bool done) => _defined[term] = done;

    private void Merge(JsonElement map)
    {
        foreach (var property in map.EnumerateObject())
        {
            _entries[property.Name] = property.Value;
        }
    }
}
