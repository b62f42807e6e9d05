using System.Buffers;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Storage;

/// <summary>Which partitions and ids are allowed, see <see cref="DocumentKey"/>.</summary>
internal static class DocumentNames
{
    private const int MaximumLength = 200;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaximumLength && !name.AsSpan().ContainsAnyExcept(Allowed);
}
