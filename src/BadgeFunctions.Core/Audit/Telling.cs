namespace BadgeFunctions.Core.Audit;

/// <summary>How much of a change the detail of its entry tells.</summary>
internal enum Telling
{
    /// <summary>Each field that changed, before and after.</summary>
    Changes,

    /// <summary>Everything as it is afterwards: what came before was not told, as the text of a draft.</summary>
    Everything,

    /// <summary>No field: what changed is what must not be kept.</summary>
    Nothing,
}
