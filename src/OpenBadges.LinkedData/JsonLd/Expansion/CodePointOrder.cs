namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Compares texts by code point, which UTF-16 does not do above U+FFFF.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        var (highA, highB) = (char.IsSurrogate(a), char.IsSurrogate(b));
        return highA == highB ? a.CompareTo(b) : highA ? 1 : -1;
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);
}
