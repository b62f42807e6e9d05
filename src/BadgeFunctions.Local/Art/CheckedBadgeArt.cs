using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Art;

/// <summary>Takes art that suits a badge as it is; nothing is decoded or resized.</summary>
internal sealed class CheckedBadgeArt : IBadgeArt
{
    public Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken) =>
        Task.FromResult(new BadgeArtwork(ArtCheck.Png(png), ArtCheck.Svg(svg)));
}
