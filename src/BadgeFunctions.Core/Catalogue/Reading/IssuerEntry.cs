namespace BadgeFunctions.Core.Catalogue.Reading;

internal sealed class IssuerEntry
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Url { get; init; }

    public string? Email { get; init; }

    public string? Kind { get; init; }

    public string? LinkedInOrganization { get; init; }

    public List<string?>? CommissionDates { get; init; }
}
