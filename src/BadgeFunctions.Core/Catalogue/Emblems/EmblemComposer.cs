namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Lays an emblem's figures over each other, from the edge to the heart.</summary>
internal static class EmblemComposer
{
    private const double PlateCenter = 455;
    private const double PlateHeight = 50;
    private const double StarStep = 40;

    public static IReadOnlyList<EmblemFigure> Compose(EmblemDesign design)
    {
        List<EmblemFigure> figures = [];
        AddFrame(figures, design);
        AddMotif(figures, design);
        if (design.Level > 0)
        {
            AddLevel(figures, design);
        }

        return figures;
    }

    private static void AddFrame(List<EmblemFigure> figures, EmblemDesign design)
    {
        EmblemPalette palette = design.Palette;
        figures.Add(new EmblemFigure(design.Silhouette(244), palette.Edge));
        figures.Add(new EmblemFigure(design.Silhouette(229), palette.Accent));
        figures.Add(new EmblemFigure(design.Silhouette(220), palette.Rim));
        figures.Add(new EmblemFigure(design.Silhouette(205), palette.Light, 0.45));
        figures.Add(new EmblemFigure(design.Silhouette(201), palette.Field));
    }

    private static void AddMotif(List<EmblemFigure> figures, EmblemDesign design)
    {
        EmblemPalette palette = design.Palette;
        double half = 0.5 / design.Fold;
        figures.Add(new EmblemFigure(design.Ground(design.Fold, 172, design.Turned ? 0 : half), palette.Light, 0.16, Interlaced: true));
        figures.Add(new EmblemFigure(design.Motif(design.Fold, 140, design.Turned ? half : 0), palette.Light, Interlaced: true));
        figures.Add(new EmblemFigure(Shapes.Circle(EmblemPoint.Center, 60), palette.Rim));
        figures.Add(new EmblemFigure(design.Heart(design.Fold), palette.Accent, Interlaced: true));
    }

    // Small stars on a plate over the lower edge.
    private static void AddLevel(List<EmblemFigure> figures, EmblemDesign design)
    {
        EmblemPalette palette = design.Palette;
        double width = (design.Level * StarStep) + 30;
        figures.Add(new EmblemFigure(Plate(width + 16, PlateHeight + 16), palette.Edge));
        figures.Add(new EmblemFigure(Plate(width, PlateHeight), palette.Accent));
        Outline stars = new();
        for (int i = 0; i < design.Level; i++)
        {
            stars.And(Shapes.Star(new EmblemPoint(256 + ((i - ((design.Level - 1) / 2d)) * StarStep), PlateCenter + 1), 5, 19, 8));
        }

        figures.Add(new EmblemFigure(stars, palette.Edge));
    }

    private static Outline Plate(double width, double height)
    {
        double left = 256 - (width / 2);
        double top = PlateCenter - (height / 2);
        return Shapes.Rounded(
            [new(left, top), new(left + width, top), new(left + width, top + height), new(left, top + height)], height / 2);
    }
}
