using System.Globalization;

namespace BadgeFunctions.Core.Identity;

/// <summary>E-mail addresses as people type them, brought to one form at the edge.</summary>
public static class EmailAddress
{
    /// <summary>The longest address (RFC 5321 §4.5.3.1.3).</summary>
    public const int MaximumLength = 254;

    private const int MaximumLocalLength = 64;

    /// <summary>
    /// Trims and lower-cases an address and checks its form: one <c>@</c>, a local part of RFC 5322 atoms, a domain of
    /// at least two labels. Internationalised domains are brought to their ASCII form.
    /// </summary>
    /// <returns>The normal form, or <see langword="null"/> when it is not an address.</returns>
    public static string? Normalize(string? typed)
    {
        if (typed is null || typed.Any(c => char.IsSurrogate(c) || c >= '\uFFFE'))
        {
            return null;
        }

        string address = typed.Trim().Normalize().ToLowerInvariant();
        int at = address.LastIndexOf('@');
        if (at is < 1 or > MaximumLocalLength || at == address.Length - 1 || address.Length > MaximumLength)
        {
            return null;
        }

        string? domain = NormalizeDomain(address[(at + 1)..]);
        return domain is not null && IsLocalPart(address.AsSpan(0, at)) ? string.Concat(address.AsSpan(0, at + 1), domain) : null;
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in local)
        {
            if (!char.IsLetterOrDigit(c) && !"!#$%&'*+/=?^_`{|}~-.".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string? NormalizeDomain(string domain)
    {
        string ascii;
        try
        {
            ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        return ascii.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(ascii) == UriHostNameType.Dns ? ascii : null;
    }
}
