namespace BadgeFunctions.Core.Catalogue.Emblems;

// A coloured outline. Interlaced figures follow the even-odd rule, so what overlaps twice shows the ground again.
internal sealed record EmblemFigure(Outline Outline, EmblemColor Color, double Opacity = 1, bool Interlaced = false);
