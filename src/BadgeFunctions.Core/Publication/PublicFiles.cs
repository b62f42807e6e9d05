using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Publication;

/// <summary>What each kind of published file is served with. The path alone decides, so a plain static host can do the same.</summary>
public static class PublicFiles
{
    /// <summary>The metadata name under which a file carries the HTTP status it is served with, when it is not 200.</summary>
    public const string StatusMetadata = "status";

    private const string Changing = "public, max-age=60";
    private const string Stable = "public, max-age=86400";

    private static readonly FileProperties LinkedData = new("application/ld+json", Changing);
    private static readonly FileProperties Jwt = new("text/plain; charset=utf-8", Stable);
    private static readonly FileProperties StatusList = new("text/plain; charset=utf-8", Changing);
    private static readonly FileProperties CredentialJson = new("application/vc+ld+json", Stable);
    private static readonly FileProperties Page = new("text/html; charset=utf-8", Changing);
    private static readonly FileProperties Png = new("image/png", Stable);
    private static readonly FileProperties Svg = new("image/svg+xml", Stable);
    private static readonly FileProperties Jwk = new("application/jwk+json", Stable);
    private static readonly FileProperties JwkSet = new("application/jwk-set+json", Changing);
    private static readonly FileProperties Did = new("application/did+json", Changing);
    private static readonly FileProperties Css = new("text/css; charset=utf-8", Stable);
    private static readonly FileProperties Other = new("application/octet-stream", Changing);

    /// <summary>The properties of the file at a path of the public area.</summary>
    public static FileProperties PropertiesOf(string path) => Of(WithoutSite(path));

    private static FileProperties Of(string path) => path switch
    {
        _ when path.EndsWith(".png", StringComparison.Ordinal) => Png,
        _ when path.EndsWith(".svg", StringComparison.Ordinal) => Svg,
        _ when path.EndsWith(".html", StringComparison.Ordinal) => Page,
        _ when path.EndsWith(".css", StringComparison.Ordinal) => Css,
        _ when path.StartsWith("credentials/", StringComparison.Ordinal) => path.EndsWith(".json", StringComparison.Ordinal) ? CredentialJson : Jwt,
        _ when path.StartsWith("status/", StringComparison.Ordinal) => StatusList,
        _ when path.StartsWith("keys/", StringComparison.Ordinal) => Jwk,
        _ when path.StartsWith("assertions/", StringComparison.Ordinal)
            || path.StartsWith("issuers/", StringComparison.Ordinal)
            || path.StartsWith("achievements/", StringComparison.Ordinal) => LinkedData,
        ".well-known/jwks.json" => JwkSet,
        ".well-known/did.json" => Did,
        _ => Other,
    };

    // An issuer's own address has the same files, in a folder of its own.
    private static string WithoutSite(string path) =>
        path.StartsWith(PublicAddresses.SitesFolder, StringComparison.Ordinal) && path.IndexOf('/', PublicAddresses.SitesFolder.Length) is > 0 and var end
            ? path[(end + 1)..]
            : path;

    /// <summary>A file with the properties that its path implies.</summary>
    public static FileWrite File(string path, ReadOnlyMemory<byte> content) => new(path, content, PropertiesOf(path));

    /// <summary>A file that is served as gone (410), with its body: how OB 2.0 says that an assertion was revoked.</summary>
    public static FileWrite Gone(string path, ReadOnlyMemory<byte> content) => new(
        path, content, PropertiesOf(path) with { Metadata = new Dictionary<string, string> { [StatusMetadata] = "410" } });
}
