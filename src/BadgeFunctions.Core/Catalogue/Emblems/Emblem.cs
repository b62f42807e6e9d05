using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>
/// Art for badges whose catalogue gives none: a frame with a rosette, drawn from the ids of the badge, its issuer and its
/// series alone. Badges of one issuer share their colours, badges of one series their form, and stars show the level.
/// One geometry makes both pictures, and the same badge has the same pictures for ever: the SVG's bytes and the PNG's
/// pixels (how these are compressed is the runtime's affair).
/// </summary>
public static class Emblem
{
    /// <summary>Width and height, in pixels of the PNG and in units of the SVG.</summary>
    public const int Size = 512;

    /// <summary>Draws a badge's emblem. It takes some milliseconds: keep what it returns.</summary>
    /// <param name="badge">Its ids and level (0 to 6) matter, and its name as the SVG's title.</param>
    public static BadgeArtwork Draw(Badge badge)
    {
        IReadOnlyList<EmblemFigure> figures = EmblemComposer.Compose(EmblemDesign.For(badge));
        return new BadgeArtwork(EmblemPng.Write(EmblemRaster.Paint(figures)), EmblemSvg.Write(badge.Name, figures));
    }
}
