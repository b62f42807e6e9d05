namespace OpenBadges.Did;

/// <summary>The <c>did:web</c> method: a DID that is an HTTPS address written another way.</summary>
public static class DidWeb
{
    private const string Prefix = "did:web:";

    /// <summary>The DID of a base URL; a port becomes <c>%3A</c>, path segments are joined with colons.</summary>
    /// <exception cref="BadgeArgumentException">Not an absolute HTTPS URL, or one with a query, a fragment or user information.</exception>
    public static string FromHttpsUrl(Uri baseUrl)
    {
        ArgumentNullException.ThrowIfNull(baseUrl);
        if (!baseUrl.IsAbsoluteUri || baseUrl.Scheme != Uri.UriSchemeHttps || baseUrl.UserInfo.Length + baseUrl.Query.Length + baseUrl.Fragment.Length > 0)
        {
            throw new BadgeArgumentException("did.url", "A plain HTTPS URL is required.");
        }

        var host = baseUrl.IsDefaultPort ? baseUrl.IdnHost : $"{baseUrl.IdnHost}%3A{baseUrl.Port}";
        var path = baseUrl.AbsolutePath.Trim('/').Replace('/', ':');
        return path.Length == 0 ? Prefix + host : $"{Prefix}{host}:{path}";
    }

    /// <summary>Where the document of a <c>did:web</c> is served; anything after <c>#</c>, <c>?</c> or <c>/</c> is ignored.</summary>
    /// <returns>Null when the text is not a <c>did:web</c> identifier.</returns>
    public static Uri? ToDocumentUrl(string did)
    {
        ArgumentNullException.ThrowIfNull(did);
        if (!did.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var end = did.AsSpan().IndexOfAny('#', '?', '/');
        var parts = did[Prefix.Length..(end < 0 ? did.Length : end)].Split(':');
        if (parts.Any(string.IsNullOrEmpty))
        {
            return null;
        }

        var authority = parts[0].Replace("%3A", ":", StringComparison.OrdinalIgnoreCase);
        var path = parts.Length == 1 ? ".well-known" : string.Join('/', parts[1..]);
        var right = Uri.TryCreate($"https://{authority}/{path}/did.json", UriKind.Absolute, out var url)
            && url.UserInfo.Length == 0 && url.Query.Length + url.Fragment.Length == 0;
        return right ? url : null;
    }
}
