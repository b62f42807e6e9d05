using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>Reads whom a provider's claims mean (OpenID Connect Core 1.0 §5.1).</summary>
internal static class ProviderClaims
{
    private const string Issuer = "iss";
    private const string Subject = "sub";
    private const string EmailVerified = "email_verified";
    private const int LongestText = 200;

    /// <summary>Somebody with an address that may be believed, or <see langword="null"/>.</summary>
    public static ExternalPerson? Read(ClaimsPrincipal claims, OpenIdConnectSettings settings, CatalogueSnapshot catalogue)
    {
        string? email = EmailAddress.Normalize(claims.FindFirstValue(settings.EmailClaim));
        if (email is null
            || claims.FindAll(EmailVerified).Any(verified => !string.Equals(verified.Value, "true", StringComparison.OrdinalIgnoreCase))
            || !IsAllowed(email, settings)
            || claims.FindFirstValue(Issuer) is not { Length: > 0 } issuer
            || claims.FindFirstValue(Subject) is not { Length: > 0 } subject)
        {
            return null;
        }

        return new ExternalPerson(issuer, subject, email, Text(claims, settings.NameClaim))
        {
            Department = settings.DepartmentClaim is { } department ? Text(claims, department) : null,
            Grants = settings.Grants.Count == 0 ? null : GrantsOf(claims, settings, catalogue),
        };
    }

    private static bool IsAllowed(string email, OpenIdConnectSettings settings) =>
        settings.AllowedDomains.Count == 0 || settings.AllowedDomains.Contains(email[(email.LastIndexOf('@') + 1)..], StringComparer.Ordinal);

    // Names come from outside: no control characters, no longer than what people may type here.
    private static string? Text(ClaimsPrincipal claims, string type)
    {
        string text = string.Concat((claims.FindFirstValue(type) ?? string.Empty).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return text.Length == 0 ? null : text.Length <= LongestText ? text : text[..LongestText];
    }

    private static Grant[] GrantsOf(ClaimsPrincipal claims, OpenIdConnectSettings settings, CatalogueSnapshot catalogue)
    {
        HashSet<string> values = [.. claims.FindAll(settings.GroupsClaim).Select(claim => claim.Value)];
        return
        [
            .. settings.Grants
                .Where(rule => values.Contains(rule.Value) && (rule.Grant.Issuer is not { } issuer || catalogue.FindIssuer(issuer) is not null))
                .Select(rule => rule.Grant)
                .Distinct(),
        ];
    }
}
