namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Simple closed shapes. Every contour runs clockwise, so shapes that overlap add up.</summary>
internal static class Shapes
{
    // The control distance that makes four cubic curves a circle, to a ten-thousandth.
    private const double Quarter = 0.5523;

    public static Outline Circle(EmblemPoint center, double radius)
    {
        double k = radius * Quarter;
        EmblemPoint top = center + new EmblemPoint(0, -radius);
        EmblemPoint right = center + new EmblemPoint(radius, 0);
        EmblemPoint bottom = center + new EmblemPoint(0, radius);
        EmblemPoint left = center + new EmblemPoint(-radius, 0);
        return new Outline()
            .MoveTo(top)
            .CurveTo(top + new EmblemPoint(k, 0), right + new EmblemPoint(0, -k), right)
            .CurveTo(right + new EmblemPoint(0, k), bottom + new EmblemPoint(k, 0), bottom)
            .CurveTo(bottom + new EmblemPoint(-k, 0), left + new EmblemPoint(0, k), left)
            .CurveTo(left + new EmblemPoint(0, -k), top + new EmblemPoint(-k, 0), top)
            .Close();
    }

    public static Outline Polygon(EmblemPoint center, int corners, double radius, double rounding) =>
        Rounded([.. Enumerable.Range(0, corners).Select(i => center + EmblemPoint.Polar((double)i / corners, radius))], rounding);

    public static Outline Star(EmblemPoint center, int points, double radius, double innerRadius, double startTurn = 0)
    {
        Outline outline = new();
        for (int i = 0; i < points * 2; i++)
        {
            EmblemPoint corner = center + EmblemPoint.Polar(startTurn + (i / (points * 2d)), i % 2 == 0 ? radius : innerRadius);
            _ = i == 0 ? outline.MoveTo(corner) : outline.LineTo(corner);
        }

        return outline.Close();
    }

    /// <summary>A polygon whose corners are cut <paramref name="rounding"/> pixels before the corner by a curve.</summary>
    public static Outline Rounded(IReadOnlyList<EmblemPoint> corners, double rounding)
    {
        Outline outline = new();
        for (int i = 0; i < corners.Count; i++)
        {
            EmblemPoint corner = corners[i];
            EmblemPoint before = Towards(corner, corners[(i + corners.Count - 1) % corners.Count], rounding);
            EmblemPoint after = Towards(corner, corners[(i + 1) % corners.Count], rounding);
            _ = i == 0 ? outline.MoveTo(before) : outline.LineTo(before);
            outline.CurveTo(before + ((corner - before) * Quarter), after + ((corner - after) * Quarter), after);
        }

        return outline.Close();
    }

    private static EmblemPoint Towards(EmblemPoint from, EmblemPoint to, double distance)
    {
        EmblemPoint way = to - from;
        return from + (way * (distance / Math.Sqrt((way.X * way.X) + (way.Y * way.Y))));
    }
}
