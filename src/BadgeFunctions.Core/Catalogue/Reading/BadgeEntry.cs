namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>A badge's definition as somebody typed it, in a catalogue file or in the editor: anything may be missing or wrong.</summary>
public sealed record BadgeEntry
{
    /// <inheritdoc cref="Badge.Id"/>
    public string? Id { get; init; }

    /// <inheritdoc cref="Badge.Name"/>
    public string? Name { get; init; }

    /// <inheritdoc cref="Badge.Description"/>
    public string? Description { get; init; }

    /// <inheritdoc cref="Badge.Criteria"/>
    public string? Criteria { get; init; }

    /// <inheritdoc cref="Badge.Skills"/>
    public IReadOnlyList<string?>? Skills { get; init; }

    /// <inheritdoc cref="Badge.Issuer"/>
    public string? Issuer { get; init; }

    /// <inheritdoc cref="Badge.Approval"/>
    public string? Approval { get; init; }

    /// <inheritdoc cref="Badge.Level"/>
    public int? Level { get; init; }

    /// <inheritdoc cref="Badge.Set"/>
    public string? Set { get; init; }

    /// <inheritdoc cref="Badge.Requires"/>
    public IReadOnlyList<string?>? Requires { get; init; }

    /// <inheritdoc cref="Badge.RequiredCount"/>
    public int? RequiredCount { get; init; }

    /// <inheritdoc cref="Badge.Calls"/>
    public IReadOnlyList<CallEntry?>? Calls { get; init; }

    /// <inheritdoc cref="Badge.Peers"/>
    public int? Peers { get; init; }

    /// <inheritdoc cref="Badge.GuardianConsent"/>
    public bool? GuardianConsent { get; init; }

    /// <inheritdoc cref="Badge.Archived"/>
    public bool? Archived { get; init; }

    /// <inheritdoc cref="Badge.Opens"/>
    public IReadOnlyList<string?>? Opens { get; init; }

    /// <inheritdoc cref="Badge.Validity"/>
    public string? Validity { get; init; }

    /// <inheritdoc cref="Badge.Minors"/>
    public bool? Minors { get; init; }

    /// <inheritdoc cref="Badge.Retries"/>
    public string? Retries { get; init; }

    /// <inheritdoc cref="Badge.Endorsable"/>
    public bool? Endorsable { get; init; }

    /// <inheritdoc cref="Badge.Image"/>
    public BadgeImageEntry? Image { get; init; }

    /// <summary>What would have been typed for a badge.</summary>
    public static BadgeEntry Of(Badge badge)
    {
        ArgumentNullException.ThrowIfNull(badge);
        return new BadgeEntry
        {
            Id = badge.Id,
            Name = badge.Name,
            Description = badge.Description,
            Criteria = badge.Criteria,
            Skills = badge.Skills,
            Issuer = badge.Issuer,
            Approval = badge.Approval,
            Level = badge.Level,
            Set = badge.Set,
            Requires = badge.Requires,
            RequiredCount = badge.RequiredCount,
            Calls = badge.Calls is null ? null : [.. badge.Calls.Select(CallEntry.Of)],
            Peers = badge.Peers,
            GuardianConsent = badge.GuardianConsent,
            Archived = badge.Archived,
            Opens = badge.Opens,
            Validity = badge.Validity,
            Minors = badge.Minors,
            Retries = badge.Retries,
            Endorsable = badge.Endorsable,
            Image = badge.Image is null ? null : BadgeImageEntry.Of(badge.Image),
        };
    }
}
