namespace BadgeFunctions.Core.Access;

/// <summary>A token as it is listed: never the secret.</summary>
/// <param name="Id">Names it, and grants nothing.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Grants">The roles that it was given.</param>
/// <param name="Expires">When it ends, in UTC.</param>
public sealed record TokenSummary(string Id, string Name, IReadOnlyList<Grant> Grants, DateTimeOffset Expires)
{
    /// <summary>The account that it follows.</summary>
    public string? Account { get; init; }

    /// <summary>What it is limited to; absent for all that its roles allow.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>When it was made, in UTC; unknown for the oldest.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The last day on which it was used, in UTC.</summary>
    public DateOnly? LastUsed { get; init; }

    internal static TokenSummary Of(string id, AccessGrant grant) => new(id, grant.Name, grant.Actor.Grants, grant.Expires)
    {
        Account = grant.Account,
        Scopes = grant.Scopes,
        CreatedAt = grant.CreatedAt,
        LastUsed = grant.LastUsed,
    };
}
