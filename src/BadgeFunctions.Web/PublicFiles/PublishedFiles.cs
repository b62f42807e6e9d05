using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.PublicFiles;

/// <summary>Finds published files by their public path.</summary>
/// <param name="files">Where they are.</param>
internal sealed class PublishedFiles(IFiles files)
{
    /// <summary>Opens what a path without its leading slash stands for, or returns <see langword="null"/>.</summary>
    public async Task<FileContent?> OpenAsync(string path, CancellationToken cancellationToken)
    {
        if (PublicPath.FileOf(path) is not { } file)
        {
            return null;
        }

        return await files.OpenAsync(FileArea.Public, file, cancellationToken)
            ?? (PublicPath.AliasOf(file) is { } aliased ? await files.OpenAsync(FileArea.Public, aliased, cancellationToken) : null);
    }

    public async Task<bool> ExistsAsync(string path, CancellationToken cancellationToken) =>
        PublicPath.FileOf(path) is { } file && await files.ExistsAsync(FileArea.Public, file, cancellationToken);
}
