using System.Buffers;

namespace BadgeFunctions.Core.Ports;

/// <summary>Which paths name a file, see <see cref="FileWrite"/>: none of them leaves its area.</summary>
public static class FilePath
{
    private const int MaximumLength = 1000;
    private const int MaximumSegment = 200;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <summary>Whether a path names a file: at most 1000 characters, at most 200 a segment.</summary>
    public static bool IsValid(string path)
    {
        if (path.Length > MaximumLength)
        {
            return false;
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            var segment = path.AsSpan(range);
            if (segment.Length is 0 or > MaximumSegment || segment.ContainsAnyExcept(Allowed) || segment is "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Refuses a path that names no file.</summary>
    /// <exception cref="ArgumentException">The path cannot name a file.</exception>
    public static void Require(string path)
    {
        if (!IsValid(path))
        {
            throw new ArgumentException("The path cannot name a file.", nameof(path));
        }
    }
}
