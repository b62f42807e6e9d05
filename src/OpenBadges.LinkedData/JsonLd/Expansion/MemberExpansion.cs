using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads a member whose name is a property (JSON-LD 1.1 API §5.1.2, steps 13.5 to 13.14).</summary>
internal readonly struct MemberExpansion(Expander expander, Frame frame, ResultMap result)
{
    public void Expand(string key, string property, TermDefinition? definition, JsonElement value)
    {
        // 13.5 to 13.9
        var containers = definition?.Containers ?? Containers.None;
        Expanded expanded;
        if (definition?.TypeMapping == Keywords.Json)
        {
            // 13.6
            expanded = new ExpandedValue(value) { Type = Keywords.Json };
        }
        else if (value.ValueKind == JsonValueKind.Object && containers.HasFlag(Containers.Language))
        {
            expanded = new LanguageMapExpansion(expander, frame).Expand(definition!, value);
        }
        else if (value.ValueKind == JsonValueKind.Object && (containers & (Containers.Index | Containers.Type | Containers.Id)) != 0)
        {
            expanded = new IndexMapExpansion(expander, frame).Expand(key, definition!, value);
        }
        else
        {
            expanded = expander.Expand(frame.Active, key, value);
        }

        // 13.10
        if (expanded.IsNothing)
        {
            return;
        }

        // 13.11
        if (containers.HasFlag(Containers.List) && expanded.Item is not ExpandedList)
        {
            expanded = new ExpandedList(Checked(expanded.ToArray()));
        }

        // 13.12
        if ((containers & (Containers.Graph | Containers.Id | Containers.Index)) == Containers.Graph)
        {
            expanded = expanded.ToArray().ConvertAll(static ExpandedItem (item) => new ExpandedNode { Graph = [item] });
        }

        // 13.13
        if (definition is { IsReverse: true })
        {
            ReverseExpansion.Add(result.NeedReverse().Of(property, definition.Predicate), expanded.ToArray());
            return;
        }

        // 13.14
        expanded.AddTo(result.NeedProperties().Of(property, definition?.Predicate));
    }

    private List<ExpandedItem> Checked(List<ExpandedItem> items) =>
        expander.Is10 && items.Exists(static item => item is ExpandedList) ? throw JsonLdCodes.Refuse(JsonLdCodes.ListOfLists) : items;
}
