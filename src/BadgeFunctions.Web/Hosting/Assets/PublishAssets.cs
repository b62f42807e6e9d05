using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Assets;
using Published = BadgeFunctions.Core.Publication.PublicFiles;

namespace BadgeFunctions.Web.Hosting.Assets;

/// <summary>Publishes the stylesheet of the badge pages beside them, so that they look the same from any static host.</summary>
/// <param name="files">Where public files go.</param>
public sealed class PublishAssets(IFiles files)
{
    /// <summary>Writes the stylesheet, replacing an earlier one.</summary>
    public Task ExecuteAsync(CancellationToken cancellationToken) => files.WriteAsync(
        FileArea.Public, [Published.File($"assets/{AssetNames.Badge}", AssetUrls.Find(AssetNames.Badge)!.Content)], cancellationToken);
}
