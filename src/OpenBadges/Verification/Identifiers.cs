namespace OpenBadges.Verification;

/// <summary>Identifiers: a URL in the sense of the standards, such as an address, a DID or a URN.</summary>
internal static class Identifiers
{
    public static bool IsOne(string? text) =>
        text is not null
        && text.IndexOf(':', StringComparison.Ordinal) > 0
        && !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out _);
}
