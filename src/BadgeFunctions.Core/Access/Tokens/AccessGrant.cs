using BadgeFunctions.Core.Access.Rights;

namespace BadgeFunctions.Core.Access;

/// <summary>What a token or a sign-in code grants, as it is stored under the hash of the secret.</summary>
/// <param name="Name">The holder's name of record.</param>
/// <param name="Expires">When it ends, in UTC.</param>
internal sealed record AccessGrant(string Name, DateTimeOffset Expires)
{
    /// <summary>The roles it grants.</summary>
    public IReadOnlyList<Grant>? Grants { get; init; }

    /// <summary>The one role of a token from before there were several.</summary>
    public Role? Role { get; init; }

    /// <summary>Where that one role holds.</summary>
    public IReadOnlyList<string>? Issuers { get; init; }

    /// <summary>The account of whoever it stands for, when there is one.</summary>
    public string? Account { get; init; }

    /// <summary>The normalised address of that account.</summary>
    public string? Email { get; init; }

    /// <summary>What the issuers above keep from them.</summary>
    public IReadOnlyList<Reservation>? Reserved { get; init; }

    /// <summary>The seat of a reviewer from outside.</summary>
    public SeatReference? Seat { get; init; }

    /// <summary>What a program may do with it, see <see cref="TokenScopes"/>; absent for all that the roles allow.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>When it was made, in UTC; absent for tokens from before this was kept.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The last day on which it was used, in UTC.</summary>
    public DateOnly? LastUsed { get; init; }

    public Actor Actor =>
        (Grants is { } grants ? new Actor(Name, grants) : new Actor(Name, Role ?? Access.Role.Reviewer, Issuers ?? [])) with { Account = Account, Email = Email, Seat = Seat, Reserved = Reserved ?? [] };

    public static AccessGrant Of(Actor actor, DateTimeOffset expires) =>
        new(actor.Name, expires) { Grants = actor.Grants, Account = actor.Account, Email = actor.Email, Seat = actor.Seat, Reserved = actor.Reserved };
}
