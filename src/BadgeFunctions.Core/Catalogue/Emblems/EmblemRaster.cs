namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Paints figures over each other into the pixels of a square, row by row from the top.</summary>
internal static class EmblemRaster
{
    public static EmblemColor[] Paint(IReadOnlyList<EmblemFigure> figures)
    {
        EmblemColor[] pixels = new EmblemColor[Emblem.Size * Emblem.Size];
        CoverageMask mask = new();
        foreach (EmblemFigure figure in figures)
        {
            mask.Draw(figure.Outline);
            for (int y = mask.Top; y < mask.Bottom; y++)
            {
                PaintRow(pixels.AsSpan(y * Emblem.Size, Emblem.Size), mask.Row(y, figure.Interlaced), figure);
            }
        }

        return pixels;
    }

    private static void PaintRow(Span<EmblemColor> row, ReadOnlySpan<byte> coverage, EmblemFigure figure)
    {
        EmblemColor color = figure.Color;
        double step = figure.Opacity / CoverageMask.Full;
        for (int x = 0; x < coverage.Length; x++)
        {
            double alpha = coverage[x] * step;
            if (alpha > 0)
            {
                row[x] = alpha < 1 ? color.Over(row[x], alpha) : color;
            }
        }
    }
}
