using System.Buffers;

namespace OpenBadges.V3;

/// <summary>A name of one's own in an extensible vocabulary: <c>ext:</c> and letters, digits, dots, dashes or underscores.</summary>
internal static class ExtensionName
{
    private const string Prefix = "ext:";

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_");

    public static bool Is(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && name.Length > Prefix.Length
        && !name.AsSpan(Prefix.Length).ContainsAnyExcept(Characters);
}
