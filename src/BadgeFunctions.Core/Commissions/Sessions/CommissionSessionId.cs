using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>A session's id: the issuer's id, a dot, and 128 random bits. The issuer's part names the partition.</summary>
public static class CommissionSessionId
{
    /// <summary>Draws a new id.</summary>
    public static string New(string issuer) => $"{issuer}.{UnguessableId.New()}";

    /// <summary>The issuer of an id, or <see langword="null"/> when the text is not an id.</summary>
    public static string? Issuer(string id)
    {
        int dot = id.LastIndexOf('.');
        return dot > 0 && UnguessableId.IsWellFormed(id.AsSpan(dot + 1)) ? id[..dot] : null;
    }
}
