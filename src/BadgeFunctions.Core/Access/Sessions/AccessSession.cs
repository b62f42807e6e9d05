namespace BadgeFunctions.Core.Access.Sessions;

/// <summary>Somebody signed in at one browser. The browser has a secret of which only the hash is known here.</summary>
public sealed record AccessSession
{
    /// <summary>The hash of the secret: names the session and grants nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whose it is, see <see cref="SessionOwner"/>.</summary>
    public required string Owner { get; init; }

    /// <summary>How they signed in.</summary>
    public required SessionOrigin Origin { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset SignedInAt { get; init; }

    /// <summary>When it was last used, in UTC, to within <see cref="AccessSessions.SeenEvery"/>.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>When it ends however busy it is, in UTC.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The browser and the system in two words, nothing else that it said of itself.</summary>
    public string? Browser { get; init; }

    /// <summary>The account, whose rights are looked up each time.</summary>
    public string? Account { get; init; }

    /// <summary>The id of the token that it hangs on: it ends with it.</summary>
    public string? Token { get; init; }

    /// <summary>For who has neither: the name of record.</summary>
    public string? Name { get; init; }

    /// <summary>For who has neither: the roles.</summary>
    public IReadOnlyList<Grant>? Grants { get; init; }

    /// <summary>For a reviewer from outside: the one seat.</summary>
    public SeatReference? Seat { get; init; }
}
