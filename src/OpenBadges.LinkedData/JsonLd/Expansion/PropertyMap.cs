using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The properties of a node in the order of the document, each with all of its values.</summary>
internal sealed class PropertyMap
{
    private readonly OrderedDictionary<string, PropertyValues> _values = new(4, StringComparer.Ordinal);

    public OrderedDictionary<string, PropertyValues>.ValueCollection All => _values.Values;

    public int Count => _values.Count;

    /// <summary>The values of a property, to add to.</summary>
    /// <param name="property">The expanded property.</param>
    /// <param name="predicate">The property as an IRI, if that is known already.</param>
    public List<ExpandedItem> Of(string property, Iri? predicate = null)
    {
        if (!_values.TryGetValue(property, out var values))
        {
            _values[property] = values = new PropertyValues(property, predicate ?? Iri.TryCreate(property));
        }

        return values.Items;
    }
}
