using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Takes every art until it is told to refuse.</summary>
internal sealed class RefusedArt : IBadgeArt
{
    private readonly TinyArt _taken = new();

    public bool Refuse { get; set; }

    public Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken) =>
        Refuse ? throw new BadgeArtException("not-square") : _taken.PrepareAsync(png, svg, cancellationToken);
}
