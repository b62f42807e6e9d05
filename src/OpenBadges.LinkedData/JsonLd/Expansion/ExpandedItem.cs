namespace OpenBadges.LinkedData.JsonLd;

/// <summary>One thing in an expanded document: a node, a value or a list (JSON-LD 1.1 §9).</summary>
internal abstract class ExpandedItem
{
    /// <summary>The <c>@index</c> entry.</summary>
    public string? Index { get; set; }
}
