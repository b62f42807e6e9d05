using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A document in expanded form (JSON-LD 1.1 §7.1): no context, no terms, only IRIs and values.</summary>
public sealed class ExpandedDocument
{
    internal ExpandedDocument(List<ExpandedItem> items)
    {
        Items = items;
    }

    internal List<ExpandedItem> Items { get; }

    /// <summary>Writes the expanded form as JSON, an array.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new ExpandedWriter(writer).WriteArray(Items);
    }
}
