using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>
/// Node Map Generation and Deserialize JSON-LD to RDF (JSON-LD 1.1 API §7.2.2 and §8.1.2) in one walk: a dataset is a
/// set, so the map, whose work is to bring equal statements together, need not be built.
/// </summary>
internal sealed class RdfDeserializer(RdfDataset dataset, JsonLdOptions options)
{
    private readonly Dictionary<string, BlankNode> _blanks = new(StringComparer.Ordinal);
    private readonly Dictionary<(RdfTerm? Graph, RdfTerm Node), string> _indexes = [];
    private int _generated;

    public void Add(List<ExpandedItem> items)
    {
        foreach (var item in items)
        {
            if (item is ExpandedNode node)
            {
                AddNode(node, graph: null);
            }
        }
    }

    /// <summary>Generate Blank Node Identifier (§7.4), for a node without a name.</summary>
    public BlankNode NewBlank() => new($"b{_generated++}");

    public void AddQuad(RdfTerm subject, Iri predicate, RdfTerm value, RdfTerm? graph) =>
        dataset.Add(new Quad(subject, predicate, value, graph));

    /// <summary>Safe mode does not drop what cannot be said in RDF.</summary>
    public void Refuse(string code, string? detail)
    {
        if (options.Safe)
        {
            throw JsonLdCodes.Refuse(code, detail);
        }
    }

    /// <summary>Object to RDF Conversion (§8.2.2); null for what is not well-formed.</summary>
    public RdfTerm? ToTerm(ExpandedItem item, RdfTerm? graph) => item switch
    {
        // Steps 1 and 2.
        ExpandedNode node => AddNode(node, graph),

        // Step 3.
        ExpandedList list => AddList(list.Items, graph),

        // Steps 4 to 15.
        _ => new LiteralConversion(this, options, graph).Convert((ExpandedValue)item),
    };

    /// <summary>Adds what a node says (§7.2.2, step 6), and gives its term, or null when its identifier is not well-formed.</summary>
    private RdfTerm? AddNode(ExpandedNode node, RdfTerm? graph)
    {
        // 6.3 and 6.4
        var subject = node.HasReservedId ? null : node.Id is null ? NewBlank() : Resource(node.Id);
        CheckIndex(node, subject, graph);

        // §8.1.2, step 1.3.2.1
        foreach (var type in node.Types ?? [])
        {
            if (Resource(type) is { } term && subject is not null)
            {
                AddQuad(subject, RdfVocabulary.Type, term, graph);
            }
        }

        AddReverse(node, subject, graph);
        AddGraph(node, subject);

        // 6.11
        foreach (var item in node.Included ?? [])
        {
            ToTerm(item, graph);
        }

        AddProperties(node, subject, graph);
        return subject;
    }

    /// <summary>6.8: one node has one index.</summary>
    private void CheckIndex(ExpandedNode node, RdfTerm? subject, RdfTerm? graph)
    {
        if (node.Index is not null
            && subject is not null
            && !_indexes.TryAdd((graph, subject), node.Index)
            && _indexes[(graph, subject)] != node.Index)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.ConflictingIndexes, node.Index);
        }
    }

    /// <summary>6.9.</summary>
    private void AddReverse(ExpandedNode node, RdfTerm? subject, RdfTerm? graph)
    {
        if (node.Reverse is null)
        {
            return;
        }

        foreach (var values in node.Reverse.All)
        {
            foreach (var item in values.Items)
            {
                if (ToTerm(item, graph) is { } reversed && subject is not null && Predicate(values) is { } predicate)
                {
                    AddQuad(reversed, predicate, subject, graph);
                }
            }
        }
    }

    /// <summary>6.10.</summary>
    private void AddGraph(ExpandedNode node, RdfTerm? name)
    {
        // §8.1.2, step 1.1: a graph whose name is not well-formed is left out, but not what safe mode finds in it.
        foreach (var item in name is null ? [] : node.Graph ?? [])
        {
            ToTerm(item, name);
        }
    }

    /// <summary>6.12, and §8.1.2, steps 1.3.2.2 to 1.3.2.5.</summary>
    private void AddProperties(ExpandedNode node, RdfTerm? subject, RdfTerm? graph)
    {
        if (node.Properties is null)
        {
            return;
        }

        foreach (var values in node.Properties.All)
        {
            var predicate = Predicate(values);
            foreach (var item in values.Items)
            {
                // A nested node says what it says, whether or not it can be linked to.
                if (ToTerm(item, graph) is { } value && predicate is not null && subject is not null)
                {
                    AddQuad(subject, predicate, value, graph);
                }
            }
        }
    }

    /// <summary>List to RDF Conversion (§8.3.2).</summary>
    private RdfTerm AddList(List<ExpandedItem> items, RdfTerm? graph)
    {
        // Step 1.
        if (items.Count == 0)
        {
            return RdfVocabulary.Nil;
        }

        // Steps 2 and 3.
        var head = NewBlank();
        var node = head;
        for (var i = 0; i < items.Count; i++)
        {
            // 3.1 to 3.3
            if (ToTerm(items[i], graph) is { } value)
            {
                AddQuad(node, RdfVocabulary.First, value, graph);
            }

            // 3.4
            var next = i == items.Count - 1 ? null : NewBlank();
            AddQuad(node, RdfVocabulary.Rest, next ?? (RdfTerm)RdfVocabulary.Nil, graph);
            node = next ?? node;
        }

        // Step 4.
        return head;
    }

    private RdfTerm? Resource(string value)
    {
        if (IriReference.IsBlank(value))
        {
            if (!_blanks.TryGetValue(value, out var blank))
            {
                _blanks[value] = blank = NewBlank();
            }

            return blank;
        }

        var iri = Iri.TryCreate(value);
        if (iri is null)
        {
            Refuse(JsonLdCodes.UnsafeStatement, value);
        }

        return iri;
    }

    /// <summary>Blank node predicates are no RDF, and generalized RDF is not offered.</summary>
    private Iri? Predicate(PropertyValues values)
    {
        if (values.Predicate is null)
        {
            Refuse(JsonLdCodes.UnsafeStatement, values.Property);
        }

        return values.Predicate;
    }
}
