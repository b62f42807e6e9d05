namespace BadgeFunctions.Core.Access.Accounts;

/// <summary>Somebody who may sign in: a member of a commission, a manager, an assessor, an administrator.</summary>
public sealed record Account
{
    /// <summary>Unguessable, and never anybody else's.</summary>
    public required string Id { get; init; }

    /// <summary>The normalised address; no other account has it.</summary>
    public required string Email { get; init; }

    /// <summary>The name of record.</summary>
    public required string Name { get; init; }

    /// <summary>The roles that they were given.</summary>
    public IReadOnlyList<Grant> Grants { get; init; } = [];

    /// <summary>The department <i>(service, discipline)</i> that they belong to, as commissions count them.</summary>
    public string? Department { get; init; }

    /// <summary>When it was made, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when nobody can sign in to it, in UTC.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>A time during which a colleague acts for them.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Whoever signs in to it, with the roles they were given.</summary>
    public Actor ToActor() => new(Name, Grants) { Account = Id, Email = Email };
}
