namespace BadgeFunctions.Core.Ports;

/// <summary>Turns art that somebody supplied into safe art: type checked, metadata stripped, square, bounded.</summary>
public interface IBadgeArt
{
    /// <summary>Checks and cleans a badge's PNG and SVG.</summary>
    /// <exception cref="BadgeArtException">The art cannot be used; the code says why.</exception>
    Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken);
}
