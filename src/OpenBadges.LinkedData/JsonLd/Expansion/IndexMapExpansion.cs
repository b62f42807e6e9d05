using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Reads an index, id or type map (JSON-LD 1.1 API §5.1.2, step 13.8).</summary>
internal readonly struct IndexMapExpansion(Expander expander, Frame frame)
{
    public Expanded Expand(string key, TermDefinition definition, JsonElement map)
    {
        // 13.8.1 to 13.8.3
        var items = new List<ExpandedItem>();
        foreach (var member in map.EnumerateObject())
        {
            var index = member.Name;

            // 13.8.3.1 to 13.8.3.3
            var mapContext = MapContext(definition, index);

            // 13.8.3.4
            var expandedIndex = IriExpansion.Expand(frame.Active, index);

            // 13.8.3.5 and 13.8.3.6: a value that is no array is expanded alone, to the same items.
            var values = expander.Expand(mapContext, key, member.Value, fromMap: true);

            // 13.8.3.7
            foreach (var value in values.ToArray())
            {
                items.Add(Tag(value, definition, index, expandedIndex));
            }
        }

        return items;
    }

    private ActiveContext MapContext(TermDefinition definition, string index)
    {
        if ((definition.Containers & (Containers.Id | Containers.Type)) == 0)
        {
            return frame.Active;
        }

        var context = frame.Active.Previous ?? frame.Active;
        return definition.Containers.HasFlag(Containers.Type) && context.Find(index)?.LocalContext is { } scoped
            ? expander.Apply(context, scoped, propagate: false)
            : context;
    }

    private ExpandedItem Tag(ExpandedItem item, TermDefinition definition, string index, string? expandedIndex)
    {
        var containers = definition.Containers;

        // 13.8.3.7.1
        if (containers.HasFlag(Containers.Graph) && item is not ExpandedNode { IsGraphObject: true })
        {
            item = new ExpandedNode { Graph = [item] };
        }

        if (expandedIndex == Keywords.None)
        {
            return item;
        }

        // 13.8.3.7.2
        if (containers.HasFlag(Containers.Index) && definition.IndexMapping is { } indexKey)
        {
            AddIndexProperty(item, indexKey, index);
        }
        else if (containers.HasFlag(Containers.Index))
        {
            // 13.8.3.7.3
            item.Index ??= index;
        }
        else if (containers.HasFlag(Containers.Id) && item is ExpandedNode { Id: null } node)
        {
            // 13.8.3.7.4
            var id = IriExpansion.Expand(frame.Active, index, documentRelative: true, vocabulary: false);
            node.Id = expander.Options.Safe ? SafeMode.RequireAbsolute(id, JsonLdCodes.UnsafeId, index) : id;
        }
        else if (containers.HasFlag(Containers.Type) && item is ExpandedNode typed)
        {
            // 13.8.3.7.5
            var type = expander.Options.Safe ? SafeMode.RequireAbsolute(expandedIndex, JsonLdCodes.UnsafeType, index) : expandedIndex;
            if (type is not null)
            {
                (typed.Types ??= []).Insert(0, type);
            }
        }

        return item;
    }

    private void AddIndexProperty(ExpandedItem item, string indexKey, string index)
    {
        // 13.8.3.7.2.1
        var value = ValueExpansion.Expand(frame.Active, frame.Active.Find(indexKey), index, expander.Options.Safe);

        // 13.8.3.7.2.5
        if (item is not ExpandedNode node)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidValueObject);
        }

        // 13.8.3.7.2.2 to 13.8.3.7.2.4
        node.Properties ??= new PropertyMap();
        node.Properties.Of(IriExpansion.Expand(frame.Active, indexKey)!).Insert(0, value);
    }
}
