namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class BadgeEntry
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public string? Criteria { get; init; }

    public List<string?>? Skills { get; init; }

    public string? Issuer { get; init; }

    public string? Approval { get; init; }

    public int? Level { get; init; }

    public string? Set { get; init; }

    public List<string?>? Requires { get; init; }

    public int? RequiredCount { get; init; }

    public List<CallEntry?>? Calls { get; init; }

    public int? Peers { get; init; }

    public bool? GuardianConsent { get; init; }

    public bool? Archived { get; init; }

    public List<string?>? Opens { get; init; }

    public string? Validity { get; init; }

    public bool? Minors { get; init; }

    public string? Retries { get; init; }

    public bool? Endorsable { get; init; }

    public BadgeImageEntry? Image { get; init; }
}
