namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>
/// How much of every pixel an outline covers, exactly for straight edges: each edge leaves the signed area it has to its
/// right in the cells it crosses, and the running sum along a row is the winding number, in fractions at the edges.
/// Only the four basic operations are used, so every processor computes the same.
/// </summary>
internal sealed class CoverageMask
{
    /// <summary>The coverage of a whole pixel. Twelve steps look smooth and keep the palette small.</summary>
    public const int Full = 12;

    private const int Size = Emblem.Size;
    private const int Stride = Size + 2;
    private const int CurvePieces = 16;

    private readonly float[] _cells = new float[Stride * Size];
    private readonly byte[] _row = new byte[Size];

    /// <summary>The first row that the outline touches.</summary>
    public int Top { get; private set; }

    /// <summary>The row after the last that the outline touches.</summary>
    public int Bottom { get; private set; }

    /// <summary>Replaces what was drawn by an outline that lies within the canvas.</summary>
    public void Draw(Outline outline)
    {
        Array.Clear(_cells);
        (Top, Bottom) = (Size, 0);
        EmblemPoint start = default;
        EmblemPoint at = default;
        foreach (OutlineStep step in outline.Steps)
        {
            switch (step.Verb)
            {
                case 'M':
                    start = step.To;
                    break;
                case 'L':
                    AddLine(at, step.To);
                    break;
                case 'C':
                    AddCurve(at, step);
                    break;
                case 'Z':
                    AddLine(at, start);
                    break;
            }

            at = step.Verb == 'Z' ? start : step.To;
        }
    }

    /// <summary>The coverages of a row's pixels, from 0 to <see cref="Full"/>; valid until the next call.</summary>
    public ReadOnlySpan<byte> Row(int y, bool interlaced)
    {
        ReadOnlySpan<float> cells = _cells.AsSpan(y * Stride, Size);
        float winding = 0;
        for (int x = 0; x < cells.Length; x++)
        {
            winding += cells[x];
            float covered = Math.Abs(winding);
            _row[x] = (byte)(((interlaced ? Fold(covered) : Math.Min(covered, 1)) * Full) + 0.5f);
        }

        return _row;
    }

    // Up to one, down to two, and so on: the even-odd rule for fractions.
    private static float Fold(float covered)
    {
        float rest = covered - (2 * (int)(covered / 2));
        return rest <= 1 ? rest : 2 - rest;
    }

    private void AddCurve(EmblemPoint from, OutlineStep curve)
    {
        EmblemPoint last = from;
        for (int i = 1; i <= CurvePieces; i++)
        {
            double t = (double)i / CurvePieces;
            double u = 1 - t;
            EmblemPoint next = (from * (u * u * u)) + (curve.Control1 * (3 * u * u * t)) + (curve.Control2 * (3 * u * t * t)) + (curve.To * (t * t * t));
            AddLine(last, next);
            last = next;
        }
    }

    private void AddLine(EmblemPoint from, EmblemPoint to)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        float direction = from.Y < to.Y ? 1 : -1;
        (EmblemPoint upper, EmblemPoint lower) = from.Y < to.Y ? (from, to) : (to, from);
        double slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        double x = upper.X;
        int end = (int)Math.Ceiling(lower.Y);
        (Top, Bottom) = (Math.Min(Top, (int)upper.Y), Math.Max(Bottom, end));
        for (int y = (int)upper.Y; y < end; y++)
        {
            double height = Math.Min(y + 1, lower.Y) - Math.Max(y, upper.Y);
            double next = x + (slope * height);
            AddSpan(_cells.AsSpan(y * Stride, Stride), Math.Min(x, next), Math.Max(x, next), (float)(height * direction));
            x = next;
        }
    }

    // An edge that crosses one row from left to right, with the signed height it takes of that row.
    private static void AddSpan(Span<float> row, double left, double right, float height)
    {
        int first = (int)left;
        if (right <= first + 1)
        {
            float beyond = (float)(((left + right) / 2) - first);
            row[first] += height * (1 - beyond);
            row[first + 1] += height * beyond;
            return;
        }

        double area = 0;
        double before = 0;
        for (int x = first; x <= Math.Ceiling(right); x++)
        {
            double areaNext = AreaBehind(x + 1 - left, right - left);
            double covered = areaNext - area;
            row[x] += (float)(height * (covered - before));
            (area, before) = (areaNext, covered);
        }
    }

    // The area behind a slanted edge of unit height and the given width, up to a distance from where it starts.
    private static double AreaBehind(double distance, double width) =>
        distance < width ? distance * distance / (2 * width) : distance - (width / 2);
}
