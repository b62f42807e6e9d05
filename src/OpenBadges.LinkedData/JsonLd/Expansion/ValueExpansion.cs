using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Value Expansion (JSON-LD 1.1 API §5.3.2).</summary>
internal static class ValueExpansion
{
    /// <summary>Expands a scalar.</summary>
    /// <param name="active">What terms mean here.</param>
    /// <param name="definition">The definition of the active property, if it has one.</param>
    /// <param name="value">The scalar.</param>
    /// <param name="safe">Whether a relative reference is refused.</param>
    public static ExpandedItem Expand(ActiveContext active, TermDefinition? definition, JsonElement value, bool safe) =>
        value.ValueKind == JsonValueKind.String
            ? Expand(active, definition, value.GetString()!, safe)
            : new ExpandedValue(value) { Type = DatatypeOf(definition) };

    public static ExpandedItem Expand(ActiveContext active, TermDefinition? definition, string text, bool safe)
    {
        // Steps 1 and 2.
        if (definition?.TypeMapping is Keywords.Id or Keywords.Vocab)
        {
            var id = IriExpansion.Expand(active, text, documentRelative: true, vocabulary: definition.TypeMapping == Keywords.Vocab);
            return new ExpandedNode
            {
                Id = safe ? SafeMode.RequireAbsolute(id, JsonLdCodes.UnsafeId, text) : id,
                HasReservedId = id is null,
            };
        }

        // Steps 3 and 4.
        if (DatatypeOf(definition) is { } type)
        {
            return new ExpandedValue(text) { Type = type };
        }

        // Step 5.
        return new ExpandedValue(text)
        {
            Language = definition is { HasLanguage: true } ? definition.Language : active.Language,
            Direction = definition is { HasDirection: true } ? definition.Direction : active.Direction,
        };
    }

    private static string? DatatypeOf(TermDefinition? definition) =>
        definition?.TypeMapping is Keywords.Id or Keywords.Vocab or Keywords.None ? null : definition?.TypeMapping;
}
