namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>Sets the blocks of minutes on pages of A4.</summary>
internal static class PageLayout
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Margin = 62;
    public const double Foot = 36;

    private const string Bullet = "–";

    /// <summary>The lines of each page.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedLine>> Set(MinutesDocument document, Func<TextRun, double, double> measure)
    {
        LineBreaker breaker = new(measure);
        List<IReadOnlyList<PlacedLine>> pages = [];
        List<PlacedLine> page = [];
        double y = Height - Margin;
        for (int block = 0; block < document.Blocks.Count; block++)
        {
            MinutesBlock one = document.Blocks[block];
            BlockStyle style = BlockStyle.Of(one.Kind);
            double before = page.Count == 0 ? 0 : style.Before;
            IReadOnlyList<IReadOnlyList<TextRun>> lines = breaker.Break(Runs(one, style), style.Size, Width - (2 * Margin) - style.Indent);
            if (page.Count > 0 && y - before - (style.Leading * (lines.Count > 2 ? 2 : lines.Count)) - (style.Kept * style.Leading) < Margin + Foot)
            {
                Turn();
                before = 0;
            }

            y -= before;
            for (int i = 0; i < lines.Count; i++)
            {
                if (y - style.Leading < Margin + Foot)
                {
                    Turn();
                }

                y -= style.Leading;
                if (i == 0 && one.Kind == BlockKind.Item)
                {
                    page.Add(new PlacedLine(block, Margin, y, style.Size, [new TextRun(Bullet, false)]));
                }

                page.Add(new PlacedLine(block, Margin + style.Indent, y, style.Size, lines[i]));
            }

            y -= style.After;
        }

        pages.Add(page);
        return pages;

        void Turn()
        {
            pages.Add(page);
            page = [];
            y = Height - Margin;
        }
    }

    private static IEnumerable<TextRun> Runs(MinutesBlock block, BlockStyle style) => block.Label is { } label
        ? [new TextRun($"{label} ", true), new TextRun(block.Text, style.Bold)]
        : [new TextRun(block.Text, style.Bold)];
}
