using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// A nomination's id: the badge's id, a dot, and 128 random bits. The badge's part names the partition, so that a
/// nomination is found by its id alone and a badge's nominations are listed without a scan.
/// </summary>
public static class NominationId
{
    /// <summary>Draws a new id.</summary>
    public static string New(string badge) => $"{badge}.{UnguessableId.New()}";

    /// <summary>The badge of an id, or <see langword="null"/> when the text is not an id.</summary>
    public static string? Badge(string id)
    {
        int dot = id.LastIndexOf('.');
        return dot > 0 && UnguessableId.IsWellFormed(id.AsSpan(dot + 1)) ? id[..dot] : null;
    }
}
