namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>A badge that can be asked for.</summary>
public sealed record BadgeResource
{
    /// <summary>The badge's permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What the holder did or can do.</summary>
    public required string Description { get; init; }

    /// <summary>What must be shown to earn it.</summary>
    public required string Criteria { get; init; }

    /// <summary>The skills that it recognises.</summary>
    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>Who issues it.</summary>
    public required IssuerResource Issuer { get; init; }

    /// <summary>The path of approval: <c>commission</c>, <c>assessor</c>, <c>attendance</c> or <c>automatic</c>.</summary>
    public required string Approval { get; init; }

    /// <summary>The level in a series, from 1; 0 when there is none.</summary>
    public required int Level { get; init; }

    /// <summary>The series or collection it belongs to.</summary>
    public string? Set { get; init; }

    /// <summary>Badges that must be held before.</summary>
    public required IReadOnlyList<string> Requires { get; init; }

    /// <summary>Badges that it leads to.</summary>
    public required IReadOnlyList<string> Opens { get; init; }

    /// <summary>How long an award is valid, as an ISO 8601 duration; absent when for ever.</summary>
    public string? Validity { get; init; }

    /// <summary>Whether it is meant for pupils under age.</summary>
    public required bool Minors { get; init; }

    /// <summary>Whether colleagues and partners may endorse it.</summary>
    public required bool Endorsable { get; init; }

    /// <summary>The version of its definition.</summary>
    public required int Version { get; init; }

    /// <summary>Its art.</summary>
    public required ImageResource Image { get; init; }
}
