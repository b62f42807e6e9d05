using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Catalogue.Emblems;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Finds a draft's pictures: uploaded ones, those of the published version, or the emblem that we draw.</summary>
/// <param name="files">Where pictures are kept.</param>
/// <param name="art">Makes supplied art safe.</param>
/// <param name="sites">Where published pictures are.</param>
public sealed class DraftArtwork(IFiles files, IBadgeArt art, PublicSites sites)
{
    /// <summary>A picture as a preview shows it.</summary>
    /// <param name="state">The badge.</param>
    /// <param name="badge">What the draft defines, for the emblem.</param>
    /// <param name="format">Which picture.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<ReadOnlyMemory<byte>> ShowAsync(BadgeState state, Badge badge, ArtFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (await FindAsync(state, format, cancellationToken) is { } found)
        {
            return found;
        }

        BadgeArtwork emblem = Emblem.Draw(badge);
        return format == ArtFormat.Png ? emblem.Png : emblem.Svg;
    }

    /// <summary>Both pictures, ready to publish; none when our emblem is to be drawn.</summary>
    /// <exception cref="BadgeArtException">A picture cannot be used.</exception>
    internal async Task<BadgeArtwork?> PrepareAsync(BadgeState state, CancellationToken cancellationToken)
    {
        if (state.Entry.Image is null)
        {
            return null;
        }

        ReadOnlyMemory<byte> png = await FindAsync(state, ArtFormat.Png, cancellationToken) ?? throw new BadgeArtException(ArtCodes.Empty);
        ReadOnlyMemory<byte> svg = await FindAsync(state, ArtFormat.Svg, cancellationToken) ?? throw new BadgeArtException(ArtCodes.Empty);

        // What is published is safe already, and comes out of here as it went in: an unchanged badge stays the same version.
        return state.Draft?.Art.Paths.Any() == true ? await art.PrepareAsync(png, svg, cancellationToken) : new BadgeArtwork(png, svg);
    }

    private async Task<ReadOnlyMemory<byte>?> FindAsync(BadgeState state, ArtFormat format, CancellationToken cancellationToken)
    {
        (string? named, string? uploaded) = format == ArtFormat.Png
            ? (state.Entry.Image?.Png, state.Draft?.Art.Png)
            : (state.Entry.Image?.Svg, state.Draft?.Art.Svg);
        if (named is null)
        {
            return null;
        }

        if (uploaded is not null)
        {
            return await ReadAsync(FileArea.Private, uploaded, cancellationToken);
        }

        return state.Published is { Image: not null } badge
            ? await ReadAsync(
                FileArea.Public,
                sites.Main.FileOf(sites.Main.AchievementImage(badge.Id, badge.Version, format == ArtFormat.Png ? "png" : "svg")),
                cancellationToken)
            : null;
    }

    private async Task<ReadOnlyMemory<byte>?> ReadAsync(FileArea area, string path, CancellationToken cancellationToken)
    {
        if (await files.OpenAsync(area, path, cancellationToken) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            byte[] bytes = new byte[file.Length];
            await file.Content.ReadExactlyAsync(bytes, cancellationToken);
            return bytes;
        }
    }
}
