using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Links as people paste them, brought to addresses that any browser follows.</summary>
internal static class WebLink
{
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>
    /// Takes an absolute http or https address, international characters included (RFC 3987), and gives it as a URI
    /// (RFC 3986): what follows the host is percent-encoded, the host is in its ASCII form.
    /// </summary>
    /// <returns>The URI, or <see langword="null"/> when it is not such an address or carries a user name, which only serves to deceive.</returns>
    public static string? Normalize(string typed)
    {
        int authority = typed.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
            : typed.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
            : -1;
        if (authority < 0 || HasUserInfo(typed.AsSpan(authority)) || !Uri.TryCreate(typed, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        if (!Ascii.IsValid(uri.Host))
        {
            uri = WithAsciiHost(uri);
        }

        return uri?.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6 ? uri.AbsoluteUri : null;
    }

    private static bool HasUserInfo(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny("/\\?#");
        return (end < 0 ? rest : rest[..end]).Contains('@');
    }

    private static Uri? WithAsciiHost(Uri uri)
    {
        try
        {
            string address = new UriBuilder(uri) { Host = Idn.GetAscii(uri.Host) }.ToString();
            return Uri.TryCreate(address, UriKind.Absolute, out Uri? ascii) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
