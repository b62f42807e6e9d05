namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>The outer forms of an emblem, in any size around the centre.</summary>
internal static class Silhouettes
{
    private const int Scallops = 20;

    public static IReadOnlyList<Func<double, Outline>> All { get; } = [Disc, Hexagon, Octagon, Shield, Seal, Cushion];

    private static Outline Disc(double radius) => Shapes.Circle(EmblemPoint.Center, radius);

    private static Outline Hexagon(double radius) => Shapes.Polygon(EmblemPoint.Center, 6, radius * 1.04, radius * 0.22);

    private static Outline Octagon(double radius)
    {
        EmblemPoint[] corners = new EmblemPoint[8];
        for (int i = 0; i < corners.Length; i++)
        {
            corners[i] = EmblemPoint.Center + EmblemPoint.Polar((i + 0.5) / corners.Length, radius * 1.05);
        }

        return Shapes.Rounded(corners, radius * 0.2);
    }

    // A disc on the outside ring only: small sizes keep the plain circle within.
    private static Outline Seal(double radius)
    {
        if (radius < 235)
        {
            return Disc(radius);
        }

        Outline outline = new Outline().MoveTo(At(0, radius - 3));
        for (int i = 0; i < Scallops; i++)
        {
            outline.CurveTo(At((i + 0.28) / Scallops, radius + 7), At((i + 0.72) / Scallops, radius + 7), At((i + 1d) / Scallops, radius - 3));
        }

        return outline.Close();

        static EmblemPoint At(double turn, double distance) => EmblemPoint.Center + EmblemPoint.Polar(turn, distance);
    }

    private static Outline Shield(double radius)
    {
        return new Outline()
            .MoveTo(P(-0.62, -0.9))
            .CurveTo(P(-0.36, -0.9), P(-0.16, -0.95), P(0, -1.02))
            .CurveTo(P(0.16, -0.95), P(0.36, -0.9), P(0.62, -0.9))
            .CurveTo(P(0.8, -0.9), P(0.9, -0.8), P(0.9, -0.62))
            .LineTo(P(0.9, 0.02))
            .CurveTo(P(0.9, 0.52), P(0.5, 0.86), P(0, 1.04))
            .CurveTo(P(-0.5, 0.86), P(-0.9, 0.52), P(-0.9, 0.02))
            .LineTo(P(-0.9, -0.62))
            .CurveTo(P(-0.9, -0.8), P(-0.8, -0.9), P(-0.62, -0.9))
            .Close();

        EmblemPoint P(double x, double y) => EmblemPoint.Center + (new EmblemPoint(x, y) * radius);
    }

    // A square with sides that swell towards a circle.
    private static Outline Cushion(double radius)
    {
        double r = radius * 0.97;
        double k = r * 0.84;
        return new Outline()
            .MoveTo(P(0, -r))
            .CurveTo(P(k, -r), P(r, -k), P(r, 0))
            .CurveTo(P(r, k), P(k, r), P(0, r))
            .CurveTo(P(-k, r), P(-r, k), P(-r, 0))
            .CurveTo(P(-r, -k), P(-k, -r), P(0, -r))
            .Close();

        static EmblemPoint P(double x, double y) => EmblemPoint.Center + new EmblemPoint(x, y);
    }
}
