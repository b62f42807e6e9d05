namespace OpenBadges.LinkedData.JsonLd;

/// <summary>A list object.</summary>
internal sealed class ExpandedList(List<ExpandedItem> items) : ExpandedItem
{
    public List<ExpandedItem> Items { get; } = items;
}
