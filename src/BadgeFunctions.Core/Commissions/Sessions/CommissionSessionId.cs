using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>A session's id: the issuer's id, a dot, and 128 random bits. The issuer's part names the partition.</summary>
public static class CommissionSessionId
{
    /// <summary>Draws a new id.</summary>
    public static string New(string issuer) => $"{issuer}.{UnguessableId.New()}";

    /// <summary>The id of one of several sessions that are planned at once: planning them again by the same key gives the same ids.</summary>
    /// <param name="issuer">The issuer.</param>
    /// <param name="key">Drawn when the form was shown; see <see cref="UnguessableId"/>.</param>
    /// <param name="day">The session's day.</param>
    internal static string Of(string issuer, string key, DateOnly day) =>
        $"{issuer}.{UnguessableId.From($"{key}:{day.DayNumber}")}";

    /// <summary>The issuer of an id, or <see langword="null"/> when the text is not an id.</summary>
    public static string? Issuer(string id)
    {
        int dot = id.LastIndexOf('.');
        return dot > 0 && UnguessableId.IsWellFormed(id.AsSpan(dot + 1)) ? id[..dot] : null;
    }
}
