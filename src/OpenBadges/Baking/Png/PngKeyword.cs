namespace OpenBadges.Baking.Png;

/// <summary>The keywords of the text chunks a badge is baked into.</summary>
internal static class PngKeyword
{
    /// <summary>Open Badges 2.0 Baking.</summary>
    public static ReadOnlySpan<byte> Assertion => "openbadges"u8;

    /// <summary>Open Badges 3.0, 5.3.1.</summary>
    public static ReadOnlySpan<byte> Credential => "openbadgecredential"u8;

    public static bool IsBadge(ReadOnlySpan<byte> keyword) => keyword.SequenceEqual(Assertion) || keyword.SequenceEqual(Credential);
}
