namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>What a block of the minutes is.</summary>
internal enum BlockKind
{
    /// <summary>The title, once.</summary>
    Title,

    /// <summary>The heading of a part.</summary>
    Part,

    /// <summary>The heading of a dossier.</summary>
    Dossier,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A value behind its label.</summary>
    Fact,

    /// <summary>An item of a list.</summary>
    Item,
}
