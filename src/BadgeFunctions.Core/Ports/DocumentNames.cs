using System.Buffers;

namespace BadgeFunctions.Core.Ports;

/// <summary>Which partitions and ids are allowed, see <see cref="DocumentKey"/>.</summary>
public static class DocumentNames
{
    /// <summary>Sorts after every character a name may hold: a prefix followed by it ends the range of that prefix.</summary>
    public const char AfterAny = '{';

    private const int MaximumLength = 200;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    /// <summary>Whether a text may name a partition or a document.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaximumLength && !name.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Whether a text may begin the ids that a list asks for; the empty one begins all.</summary>
    public static bool IsValidPrefix(string prefix) => prefix.Length == 0 || IsValid(prefix);
}
