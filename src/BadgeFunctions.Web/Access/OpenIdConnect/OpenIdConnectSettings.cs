using BadgeFunctions.Core.Identity;
using Microsoft.Extensions.Configuration;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>The organisation's identity provider (OpenID Connect Core 1.0). Settings <c>OpenIdConnect:*</c>.</summary>
/// <param name="Authority">The provider's address, under which its discovery document is found.</param>
/// <param name="ClientId">What the provider knows this service as.</param>
/// <param name="ClientSecret">The secret it was given; none for a public client, which PKCE alone protects.</param>
public sealed record OpenIdConnectSettings(Uri Authority, string ClientId, string? ClientSecret)
{
    private const string Section = "OpenIdConnect:";
    private const char Separator = ' ';

    /// <summary>What is asked for beside <c>openid</c>.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["profile", "email"];

    /// <summary>The claim with the name of record.</summary>
    public string NameClaim { get; init; } = "name";

    /// <summary>The claim with the address.</summary>
    public string EmailClaim { get; init; } = "email";

    /// <summary>The claim with the department, if there is one.</summary>
    public string? DepartmentClaim { get; init; }

    /// <summary>The claim whose values <see cref="Grants"/> are about.</summary>
    public string GroupsClaim { get; init; } = "groups";

    /// <summary>Which values give which roles; when none, rights are given in this service alone.</summary>
    public IReadOnlyList<GrantRule> Grants { get; init; } = [];

    /// <summary>The domains that addresses must be of; when none, any.</summary>
    public IReadOnlyList<string> AllowedDomains { get; init; } = [];

    /// <summary>What people know the provider as; the button of the sign-in page names it.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Reads the settings, or returns <see langword="null"/> when no <c>OpenIdConnect:Authority</c> is set.</summary>
    /// <exception cref="OpenIdConnectSettingsException">A setting is not possible.</exception>
    public static OpenIdConnectSettings? Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string? authority = Text(configuration, "Authority");
        string? client = Text(configuration, "ClientId");
        string? secret = Text(configuration, "ClientSecret");
        string? scopes = Text(configuration, "Scopes");
        string? name = Text(configuration, "NameClaim");
        string? email = Text(configuration, "EmailClaim");
        string? department = Text(configuration, "DepartmentClaim");
        string? groups = Text(configuration, "GroupsClaim");
        string? grants = Text(configuration, "Grants");
        string? domains = Text(configuration, "AllowedDomains");
        string? display = Text(configuration, "DisplayName");
        if (authority is null)
        {
            return null;
        }

        OpenIdConnectSettings defaults = new(ReadAuthority(authority), client ?? throw Impossible("ClientId"), secret);
        return defaults with
        {
            Scopes = scopes is null ? defaults.Scopes : Words(scopes),
            NameClaim = name ?? defaults.NameClaim,
            EmailClaim = email ?? defaults.EmailClaim,
            DepartmentClaim = department,
            GroupsClaim = groups ?? defaults.GroupsClaim,
            Grants = grants is null ? [] : GrantRule.ParseAll(grants) ?? throw Impossible("Grants"),
            AllowedDomains = domains is null ? [] : ReadDomains(domains),
            DisplayName = display,
        };
    }

    // A record would print its secret wherever it is logged.
    /// <inheritdoc/>
    public override string ToString() => $"{Authority} ({ClientId})";

    private static string? Text(IConfiguration configuration, string name) => configuration[Section + name] is { Length: > 0 } text ? text.Trim() : null;

    private static string[] Words(string text) => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    private static Uri ReadAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0
            ? uri
            : throw Impossible("Authority");

    private static string[] ReadDomains(string text)
    {
        string[] domains = [.. Words(text).Select(domain => domain.TrimStart('@').ToLowerInvariant())];
        return domains.All(domain => EmailAddress.Normalize($"a@{domain}") is not null) ? domains : throw Impossible("AllowedDomains");
    }

    private static OpenIdConnectSettingsException Impossible(string name) => new(Section + name);
}
