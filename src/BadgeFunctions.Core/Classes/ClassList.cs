namespace BadgeFunctions.Core.Classes;

/// <summary>A class <i>(classe)</i> whose pupils an assessor watches.</summary>
public sealed record ClassList
{
    /// <summary>See <see cref="ClassListId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The issuer whose assessors see it.</summary>
    public required string Issuer { get; init; }

    /// <summary>What everybody calls it, such as <c>2de 4</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The school year, as typed.</summary>
    public required string SchoolYear { get; init; }

    /// <summary>The name of record of who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>By family name, then given name.</summary>
    public required IReadOnlyList<Pupil> Pupils { get; init; }

    /// <summary>The pupil of an id, or <see langword="null"/>.</summary>
    public Pupil? Find(string pupil) => Pupils.FirstOrDefault(one => one.Id == pupil);
}
