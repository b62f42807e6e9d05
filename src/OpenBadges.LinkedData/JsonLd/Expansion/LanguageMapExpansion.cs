using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads a language map (JSON-LD 1.1 API §5.1.2, step 13.7).</summary>
internal readonly struct LanguageMapExpansion(Expander expander, Frame frame)
{
    public Expanded Expand(TermDefinition definition, JsonElement map)
    {
        // 13.7.1 to 13.7.3
        var items = new List<ExpandedItem>();
        var direction = definition.HasDirection ? definition.Direction : frame.Active.Direction;

        // 13.7.4
        foreach (var member in map.EnumerateObject())
        {
            var written = member.Name;
            var language = IriExpansion.Expand(frame.Active, written) == Keywords.None ? null : written;
            if (language is not null && !Literal.IsLanguageTag(language))
            {
                expander.Refuse(JsonLdCodes.UnsafeLanguage, language);
            }

            if (member.Value.ValueKind != JsonValueKind.Array)
            {
                Add(items, member.Value, language, direction);
                continue;
            }

            foreach (var item in member.Value.EnumerateArray())
            {
                Add(items, item, language, direction);
            }
        }

        return items;
    }

    /// <summary>13.7.4.2.</summary>
    private void Add(List<ExpandedItem> items, JsonElement value, string? language, string? direction)
    {
        expander.Spend();
        if (value.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidLanguageMapValue);
        items.Add(new ExpandedValue(text) { Language = language, Direction = direction });
    }
}
