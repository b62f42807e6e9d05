namespace BadgeFunctions.Core.Access.External;

/// <summary>Somebody as an identity provider tells of them.</summary>
/// <param name="Issuer">The provider (OpenID Connect Core 1.0 §2, <c>iss</c>).</param>
/// <param name="Subject">Whom the provider means, for ever (<c>sub</c>).</param>
/// <param name="Email">The normalised address.</param>
/// <param name="Name">What they are called, if it was told.</param>
public sealed record ExternalPerson(string Issuer, string Subject, string Email, string? Name)
{
    /// <summary>The department, if it was told.</summary>
    public string? Department { get; init; }

    /// <summary>
    /// The roles that the provider's claims stand for; <see langword="null"/> where rights are given here alone.
    /// </summary>
    public IReadOnlyList<Grant>? Grants { get; init; }
}
