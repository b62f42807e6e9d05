namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A node object; a graph object is one with <see cref="Graph"/>.</summary>
internal sealed class ExpandedNode : ExpandedItem
{
    public string? Id { get; set; }

    /// <summary>Whether the identifier has the form of a keyword, which names nothing.</summary>
    public bool HasReservedId { get; set; }

    public List<string>? Types { get; set; }

    public PropertyMap? Properties { get; set; }

    public PropertyMap? Reverse { get; set; }

    public List<ExpandedItem>? Graph { get; set; }

    public List<ExpandedItem>? Included { get; set; }

    /// <summary>Whether this is a graph object: no entries but <c>@graph</c>, <c>@id</c> and <c>@index</c>.</summary>
    public bool IsGraphObject => Graph is not null && Types is null && Properties is null && Reverse is null && Included is null;

    /// <summary>Whether there is nothing but, perhaps, an identifier.</summary>
    public bool IsReference =>
        Types is null && Properties is null && Reverse is null && Included is null && Graph is null && Index is null;

    /// <summary>Whether there is nothing but <c>@graph</c>.</summary>
    public bool IsBareGraph => IsGraphObject && Id is null && Index is null;
}
