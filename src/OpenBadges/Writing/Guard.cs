using System.Buffers;

namespace OpenBadges.Writing;

/// <summary>The rules on single values that keep an invalid document from being written.</summary>
internal static class Guard
{
    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    public static string Text(string value, string code) =>
        !string.IsNullOrWhiteSpace(value) ? value : throw new BadgeArgumentException(code, "A text is required.");

    public static string? OptionalText(string? value, string code) => value is null ? null : Text(value, code);

    /// <summary>An HTTP(S) address, exactly as it will be dereferenced.</summary>
    public static string WebUrl(string value, string code) =>
        TryUri(value, out var uri) && uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0
            ? value
            : throw new BadgeArgumentException(code, "An absolute HTTP or HTTPS URL is required.");

    public static string? OptionalWebUrl(string? value, string code) => value is null ? null : WebUrl(value, code);

    /// <summary>An identifier: HTTP(S), <c>did:</c> or <c>urn:uuid:</c>.</summary>
    public static string Identifier(string value, string code) =>
        IsOpaqueIdentifier(value) ? value : WebUrl(value, code);

    public static string? OptionalIdentifier(string? value, string code) => value is null ? null : Identifier(value, code);

    /// <summary>The identifier of a person, which must say nothing about them: <c>urn:uuid:</c> or <c>did:</c>, never <c>mailto:</c>.</summary>
    public static string SubjectIdentifier(string value, string code) =>
        IsOpaqueIdentifier(value) ? value : throw new BadgeArgumentException(code, "A urn:uuid: or did: identifier is required.");

    public static string? Email(string? value, string code)
    {
        if (value is null)
        {
            return null;
        }

        var at = value.IndexOf('@', StringComparison.Ordinal);
        var right = at > 0 && at < value.Length - 1 && at == value.LastIndexOf('@') && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
        return right ? value : throw new BadgeArgumentException(code, "An e-mail address is required.");
    }

    /// <summary>An instant in whole seconds: <c>nbf</c> and <c>exp</c> have no fractions and must equal the dates.</summary>
    public static DateTimeOffset WholeSecond(DateTimeOffset value, string code) =>
        value.Ticks % TimeSpan.TicksPerSecond == 0
            ? value.ToUniversalTime()
            : throw new BadgeArgumentException(code, "An instant in whole seconds is required.");

    public static DateTimeOffset? OptionalWholeSecond(DateTimeOffset? value, string code) =>
        value is { } instant ? WholeSecond(instant, code) : null;

    public static string IdentityHash(string value, string code)
    {
        var right = value is not null && value.Length == 71 && value.StartsWith("sha256$", StringComparison.Ordinal)
            && value.AsSpan(7).IndexOfAnyExcept(LowerHex) < 0;
        return right ? value! : throw new BadgeArgumentException(code, "A hash of the form sha256$ and 64 lower-case hexadecimal digits is required.");
    }

    public static T Defined<T>(T value, string code)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new BadgeArgumentException(code, "A value of the enumeration is required.");

    private static bool IsOpaqueIdentifier(string? value) =>
        value is not null
        && ((value.StartsWith("urn:uuid:", StringComparison.Ordinal) && Guid.TryParseExact(value.AsSpan(9), "D", out _))
            || (value.StartsWith("did:", StringComparison.Ordinal) && value.Length > 8 && TryUri(value, out _)));

    private static bool TryUri(string? value, out Uri uri)
    {
        uri = null!;
        return value is not null
            && !value.Any(c => c is <= ' ' or '<' or '>' or '"' or '\\' or '\u007f')
            && Uri.TryCreate(value, UriKind.Absolute, out uri!);
    }
}
