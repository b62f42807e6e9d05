using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Assets;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>Publishes the stylesheet of the badge pages beside them, so that they look the same from any static host.</summary>
/// <param name="files">Where public files go.</param>
/// <param name="catalogue">The issuers, some of which have an address of their own.</param>
public sealed class PublishAssets(IFiles files, ICatalogue catalogue)
{
    /// <summary>Writes the stylesheet, replacing an earlier one.</summary>
    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        IEnumerable<Issuer> sites = (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => issuer.PublicBaseUrl is not null);
        await files.WriteAsync(
            FileArea.Public,
            [
                .. sites.Select(issuer => issuer.Id).Prepend(null).Select(site => Published.File(
                    $"{PublicAddresses.FolderOf(site)}assets/{AssetNames.Badge}", AssetUrls.Find(AssetNames.Badge)!.Content)),
            ],
            cancellationToken);
    }
}
