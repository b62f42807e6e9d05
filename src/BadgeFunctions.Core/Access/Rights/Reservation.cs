using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access.Rights;

/// <summary>A matter that is kept by the issuers above: managers of the issuer alone do not decide it.</summary>
/// <param name="Issuer">The issuer.</param>
/// <param name="Matter">The matter.</param>
public sealed record Reservation(string Issuer, Matter Matter);
