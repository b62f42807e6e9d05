using System.Globalization;

namespace BadgeFunctions.Core.Publication;

/// <summary>
/// Every public address, built from one base URL. They are for ever: a badge that was issued names them, and other
/// people's software follows them for years.
/// </summary>
/// <param name="baseUrl">The public base URL, without a trailing slash.</param>
/// <param name="site">The issuer whose own address it is; absent for the installation's.</param>
public sealed class PublicAddresses(string baseUrl, string? site = null)
{
    /// <summary>The folder in which issuers with an address of their own have their files: a folder each.</summary>
    public const string SitesFolder = "sites/";


    /// <summary>The public base URL, without a trailing slash.</summary>
    public string Base => baseUrl;

    /// <summary>The issuer whose own address it is, or <see langword="null"/>.</summary>
    public string? Site => site;

    /// <summary>What the paths of all its files begin with.</summary>
    public string Folder => FolderOf(site);

    /// <summary>What OB 2.0 assertions' addresses start with: the issuer's verification scope.</summary>
    public string AssertionPrefix => $"{baseUrl}/assertions/";

    /// <summary>The OB 2.0 assertion, and its id.</summary>
    public string Assertion(string award) => $"{baseUrl}/assertions/{award}";

    /// <summary>The OB 3.0 credential's id, where its VC-JWT is.</summary>
    public string Credential(string award) => $"{baseUrl}/credentials/{award}";

    /// <summary>The credential as JSON, decoded from the VC-JWT.</summary>
    public string CredentialJson(string award) => $"{baseUrl}/credentials/{award}.json";

    /// <summary>The baked PNG.</summary>
    public string Png(string award) => $"{baseUrl}/images/{award}.png";

    /// <summary>The baked SVG.</summary>
    public string Svg(string award) => $"{baseUrl}/images/{award}.svg";

    /// <summary>The page that holders share, in French.</summary>
    public string Page(string award) => $"{baseUrl}/badges/{award}/";

    /// <summary>The same page in English.</summary>
    public string EnglishPage(string award) => $"{baseUrl}/badges/{award}/en.html";

    /// <summary>The issuer's profile, and its id in both standards.</summary>
    public string Issuer(string issuer) => $"{baseUrl}/issuers/{issuer}";

    /// <summary>The BadgeClass (OB 2.0) of a badge's version, and the id of its Achievement (OB 3.0).</summary>
    public string Achievement(string badge, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{baseUrl}/achievements/{badge}/{version}");

    /// <summary>The badge's own art, not baked.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="version">Its version.</param>
    /// <param name="format"><c>png</c> or <c>svg</c>.</param>
    public string AchievementImage(string badge, int version, string format) => $"{Achievement(badge, version)}.{format}";

    /// <summary>One public key as one JWK: what a <c>kid</c> dereferences to.</summary>
    public string Key(string version) => $"{baseUrl}/keys/{version}";

    /// <summary>A status list of an issuer.</summary>
    public string StatusList(string issuer, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{baseUrl}/status/{issuer}/{number}");

    /// <summary>The page on which anybody checks a badge, with this one filled in.</summary>
    public string Verify(string award) => $"{baseUrl}/verify?url={Uri.EscapeDataString(Credential(award))}";

    /// <summary>The file that an address under the base URL is served from.</summary>
    public string FileOf(string address)
    {
        string path = address[(baseUrl.Length + 1)..];
        return Folder + (path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>What the paths of the files of an issuer's own address begin with; empty for the installation's.</summary>
    public static string FolderOf(string? site) => site is null ? string.Empty : $"{SitesFolder}{site}/";
}
