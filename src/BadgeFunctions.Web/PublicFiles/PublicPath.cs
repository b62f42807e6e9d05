using System.Buffers;

namespace BadgeFunctions.Web.PublicFiles;

/// <summary>What paths under the public base URL stand for.</summary>
internal static class PublicPath
{
    private const string Index = "index.html";

    private static readonly SearchValues<char> SegmentCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly (string Folder, string Extension)[] Aliases =
    [
        ("assertions/", ".json"), ("issuers/", ".json"), ("achievements/", ".json"), ("credentials/", ".jwt"),
    ];

    /// <summary>The file that a path without its leading slash names, or <see langword="null"/> when it can name none.</summary>
    public static string? FileOf(string path)
    {
        string file = path.EndsWith('/') ? path + Index : path;
        foreach (Range segment in file.AsSpan().Split('/'))
        {
            ReadOnlySpan<char> name = file.AsSpan(segment);
            if (name is "" or "." or ".." || name.ContainsAnyExcept(SegmentCharacters))
            {
                return null;
            }
        }

        return file;
    }

    /// <summary>The file behind a path with a telling extension, such as <c>assertions/….json</c>, or <see langword="null"/>.</summary>
    public static string? AliasOf(string file)
    {
        foreach ((string folder, string extension) in Aliases)
        {
            if (file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(extension, StringComparison.Ordinal))
            {
                return file[..^extension.Length];
            }
        }

        return null;
    }

    /// <summary>The page about what a data file tells, or <see langword="null"/>. A path with an extension always means the data.</summary>
    public static string? PageOf(string file) => file.Split('/') switch
    {
        ["assertions" or "credentials", var award] when !award.Contains('.') => $"/badges/{award}/",
        ["achievements", var badge, var version] when !version.Contains('.') => $"/catalogue/{badge}",
        _ => null,
    };
}
