namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>Somebody's place in a session.</summary>
public sealed record Seat
{
    /// <summary>Unguessable; by it votes and opinions are told apart.</summary>
    public required string Id { get; init; }

    /// <summary>The account of a member; absent for a reviewer from outside.</summary>
    public string? Account { get; init; }

    /// <summary>The name, as the minutes have it.</summary>
    public required string Name { get; init; }

    /// <summary>The normalised address; empty when it was erased.</summary>
    public required string Email { get; init; }

    /// <summary>The department, when they signed up.</summary>
    public string? Department { get; init; }

    /// <summary>What they do beside voting.</summary>
    public SeatRole Role { get; init; }

    /// <summary>Whether they sit.</summary>
    public SeatState State { get; init; }

    /// <summary>When they signed up or were invited, in UTC: substitutes are called in by it, unless it is another's turn.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When they acknowledged the charter: they are present from then on.</summary>
    public DateTimeOffset? CharterAt { get; init; }

    /// <summary>For a substitute: since when a seat is held for them, and they were asked whether they take it.</summary>
    public DateTimeOffset? CalledAt { get; init; }

    /// <summary>For a substitute: when a seat went to another because they did not answer. They are asked after everybody else.</summary>
    public DateTimeOffset? PassedAt { get; init; }

    /// <summary>For a reviewer from outside: how many links they were sent; only the last one counts.</summary>
    public int Link { get; init; }

    /// <summary>For a reviewer from outside: the only dossiers they see. All of the agenda when absent.</summary>
    public IReadOnlyList<string>? Dossiers { get; init; }

    /// <summary>For a reviewer from outside: when their one-use link was used.</summary>
    public DateTimeOffset? LinkUsedAt { get; init; }

    /// <summary>Whether they take part: seated, and the charter acknowledged.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsPresent => State == SeatState.Seated && CharterAt is not null;

    /// <summary>Whether a dossier of the agenda is theirs to see, conflicts of interest aside.</summary>
    public bool Covers(string nomination) => State == SeatState.Seated && (Dossiers is null || Dossiers.Contains(nomination, StringComparer.Ordinal));
}
