namespace OpenBadges.LinkedData.JsonLd;

/// <summary>What expanding an element gives: nothing, an item or an array.</summary>
internal readonly struct Expanded
{
    private Expanded(ExpandedItem? item, List<ExpandedItem>? array)
    {
        Item = item;
        Array = array;
    }

    public static Expanded Nothing => default;

    public ExpandedItem? Item { get; }

    public List<ExpandedItem>? Array { get; }

    public bool IsNothing => Item is null && Array is null;

    public static implicit operator Expanded(ExpandedItem? item) => new(item, null);

    public static implicit operator Expanded(List<ExpandedItem>? array) => new(null, array);

    /// <summary>The array, or a new one of the item; empty for nothing.</summary>
    public List<ExpandedItem> ToArray() => Array ?? (Item is null ? [] : [Item]);

    public void AddTo(List<ExpandedItem> items)
    {
        if (Array is not null)
        {
            items.AddRange(Array);
        }
        else if (Item is not null)
        {
            items.Add(Item);
        }
    }
}
