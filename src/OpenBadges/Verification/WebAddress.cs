namespace OpenBadges.Verification;

/// <summary>HTTP(S) addresses as identities.</summary>
internal static class WebAddress
{
    /// <summary>The address, or null when it is not absolute HTTP(S) or names a user.</summary>
    public static Uri? Parse(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0 && uri.Host.Length > 0
            ? uri
            : null;

    /// <summary>Whether scheme, host and port are the same: who controls one address controls the other.</summary>
    public static bool SameOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
