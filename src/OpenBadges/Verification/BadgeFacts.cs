namespace OpenBadges.Verification;

/// <summary>What the badge says, once its integrity is established.</summary>
/// <param name="Id">Identifier of the award.</param>
/// <param name="BadgeName">Name of the badge.</param>
/// <param name="BadgeDescription">Its short description.</param>
/// <param name="IssuerId">Identifier of the issuer.</param>
/// <param name="IssuerName">Name of the issuer, as it gives itself.</param>
/// <param name="IssuedOn">When it was awarded, UTC.</param>
/// <param name="Expires">When it ceases to hold, UTC, if ever.</param>
/// <param name="ImageUrl">HTTP(S) URL of its image, if there is one.</param>
public sealed record BadgeFacts(
    string Id,
    string? BadgeName,
    string? BadgeDescription,
    string IssuerId,
    string? IssuerName,
    DateTimeOffset? IssuedOn,
    DateTimeOffset? Expires,
    string? ImageUrl);
