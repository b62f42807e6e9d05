using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.PublicFiles;

/// <summary>Finds published files by their public address.</summary>
/// <param name="files">Where they are.</param>
/// <param name="catalogue">The issuers, some of which have an address of their own.</param>
internal sealed class PublishedFiles(IFiles files, ICatalogue catalogue)
{
    /// <summary>The issuer whose own address a host is, or <see langword="null"/> when it is the installation's or nobody's.</summary>
    /// <param name="host">A host, with its port when it is not the usual one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<Issuer?> SiteAsync(string host, CancellationToken cancellationToken)
    {
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers)
        {
            if (issuer.PublicBaseUrl is { } own && host.Equals(new Uri(own).Authority, StringComparison.OrdinalIgnoreCase))
            {
                return issuer;
            }
        }

        return null;
    }

    /// <summary>Opens what a path without its leading slash stands for, or returns <see langword="null"/>.</summary>
    /// <param name="site">The issuer at whose own address it is, if it is one's.</param>
    /// <param name="path">The path.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<FileContent?> OpenAsync(string? site, string path, CancellationToken cancellationToken)
    {
        if (PublicPath.FileOf(path) is not { } file)
        {
            return null;
        }

        string folder = PublicAddresses.FolderOf(site);
        return await files.OpenAsync(FileArea.Public, folder + file, cancellationToken)
            ?? (PublicPath.AliasOf(file) is { } aliased ? await files.OpenAsync(FileArea.Public, folder + aliased, cancellationToken) : null);
    }

    /// <summary>Whether something is published at a path.</summary>
    public async Task<bool> ExistsAsync(string? site, string path, CancellationToken cancellationToken) =>
        PublicPath.FileOf(path) is { } file && await files.ExistsAsync(FileArea.Public, PublicAddresses.FolderOf(site) + file, cancellationToken);
}
