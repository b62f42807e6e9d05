namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>An issuer's facts as somebody typed them, in a catalogue file or in the editor: anything may be missing or wrong.</summary>
public sealed record IssuerEntry
{
    /// <inheritdoc cref="Issuer.Id"/>
    public string? Id { get; init; }

    /// <inheritdoc cref="Issuer.Name"/>
    public string? Name { get; init; }

    /// <inheritdoc cref="Issuer.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Issuer.Email"/>
    public string? Email { get; init; }

    /// <inheritdoc cref="Issuer.Kind"/>
    public string? Kind { get; init; }

    /// <inheritdoc cref="Issuer.Parent"/>
    public string? Parent { get; init; }

    /// <summary>The names of the matters that the issuer above leaves to its managers.</summary>
    public IReadOnlyList<string?>? Delegated { get; init; }

    /// <inheritdoc cref="Issuer.LinkedInOrganization"/>
    public string? LinkedInOrganization { get; init; }

    /// <inheritdoc cref="Issuer.PublicBaseUrl"/>
    public string? PublicBaseUrl { get; init; }

    /// <inheritdoc cref="Issuer.OwnKey"/>
    public bool? OwnKey { get; init; }

    /// <summary>The days on which its commission meets, as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyList<string?>? CommissionDates { get; init; }
}
