using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The map that expanding one object fills, before it is known what it is: <c>result</c> of JSON-LD 1.1 API §5.1.2.</summary>
internal sealed class ResultMap
{
    public string? Id { get; private set; }

    public bool HasReservedId { get; private set; }

    public List<string>? Types { get; set; }

    /// <summary>Whether <c>@type</c> was written as an array.</summary>
    public bool TypesAreArray { get; set; }

    /// <summary>The <c>@value</c> entry, JSON null included; undefined when there is none.</summary>
    public JsonElement Value { get; set; }

    public string? Language { get; set; }

    public string? Direction { get; set; }

    public string? Index { get; set; }

    public List<ExpandedItem>? List { get; set; }

    public List<ExpandedItem>? Set { get; set; }

    public List<ExpandedItem>? Graph { get; set; }

    public List<ExpandedItem>? Included { get; set; }

    public PropertyMap? Properties { get; private set; }

    public PropertyMap? Reverse { get; private set; }

    public bool HasValue => Value.ValueKind != JsonValueKind.Undefined;

    public bool IsJson => Types is [Keywords.Json] && !TypesAreArray;

    private bool HasId => Id is not null || HasReservedId;

    public PropertyMap NeedProperties() => Properties ??= new PropertyMap();

    public PropertyMap NeedReverse() => Reverse ??= new PropertyMap();

    public void SetId(string? id) => (Id, HasReservedId) = (id, id is null);

    /// <summary>Whether there is an entry for a keyword already.</summary>
    public bool Has(string keyword) => keyword switch
    {
        Keywords.Id => HasId,
        Keywords.Type => Types is not null,
        Keywords.Value => HasValue,
        Keywords.Language => Language is not null,
        Keywords.Direction => Direction is not null,
        Keywords.Index => Index is not null,
        Keywords.List => List is not null,
        Keywords.Set => Set is not null,
        Keywords.Graph => Graph is not null,
        Keywords.Included => Included is not null,
        _ => false,
    };

    /// <summary>Whether there is any entry that a value, list or set object may not have.</summary>
    public bool HasNodeEntry => HasId || Graph is not null || Included is not null || Properties is not null || Reverse is not null;
}
