using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A property and its values.</summary>
/// <param name="property">The expanded property.</param>
/// <param name="predicate">The property as an IRI; null when it cannot be one.</param>
internal sealed class PropertyValues(string property, Iri? predicate)
{
    public string Property { get; } = property;

    public Iri? Predicate { get; } = predicate;

    public List<ExpandedItem> Items { get; } = new(1);
}
