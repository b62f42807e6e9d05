namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Ornaments of 5 to 12 equal parts around the centre, reaching about as far as asked.</summary>
internal static class Rosettes
{
    /// <summary>Makes an ornament.</summary>
    /// <param name="fold">How many parts.</param>
    /// <param name="radius">How far it reaches, in pixels.</param>
    /// <param name="turn">Where the first part points, as a fraction of a full circle.</param>
    public delegate Outline Ornament(int fold, double radius, double turn);

    public static IReadOnlyList<Ornament> All { get; } = [Petals, Rings, Stars, Leaves, Rays, Drops];

    // Broad petals that overlap their neighbours.
    public static Outline Petals(int fold, double radius, double turn) =>
        Around(fold, turn, Petal(radius * 0.18, radius, radius * (1.45 / fold + 0.1)));

    // Circles through each other, as a guilloche is engraved.
    public static Outline Rings(int fold, double radius, double turn)
    {
        Outline outline = new();
        for (int i = 0; i < fold; i++)
        {
            outline.And(Shapes.Circle(EmblemPoint.Center + EmblemPoint.Polar(turn + ((double)i / fold), radius * 0.52), radius * 0.48));
        }

        return outline;
    }

    // A star within a star within a star.
    public static Outline Stars(int fold, double radius, double turn)
    {
        int points = AtLeastSeven(fold);
        return Shapes.Star(EmblemPoint.Center, points, radius, radius * 0.6, turn)
            .And(Shapes.Star(EmblemPoint.Center, points, radius * 0.82, radius * 0.5, turn))
            .And(Shapes.Star(EmblemPoint.Center, points, radius * 0.7, radius * 0.44, turn));
    }

    // Outlined stars of five and six points stand for beliefs and states: a public service's ornaments have more.
    public static int AtLeastSeven(int fold) => fold < 7 ? fold * 2 : fold;

    // Slender pointed leaves.
    public static Outline Leaves(int fold, double radius, double turn) =>
        Around(fold, turn, Petal(radius * 0.34, radius, radius * (0.9 / fold + 0.03)));

    // Bars with round ends; fewer than seven would look like a wheel that lost its rim.
    public static Outline Rays(int fold, double radius, double turn)
    {
        int bars = AtLeastSeven(fold);
        double half = radius * ((0.55 / bars) + 0.02);
        double near = radius * 0.42;
        double far = radius - half;
        double bow = half * 4 / 3;
        return Around(bars, turn, new Outline()
            .MoveTo(new EmblemPoint(-half, -near))
            .LineTo(new EmblemPoint(-half, -far))
            .CurveTo(new EmblemPoint(-half, -far - bow), new EmblemPoint(half, -far - bow), new EmblemPoint(half, -far))
            .LineTo(new EmblemPoint(half, -near))
            .CurveTo(new EmblemPoint(half, -near + bow), new EmblemPoint(-half, -near + bow), new EmblemPoint(-half, -near))
            .Close());
    }

    // Drops that fall inwards, round at the rim.
    public static Outline Drops(int fold, double radius, double turn)
    {
        double half = radius * (1.5 / fold + 0.02);
        return Around(fold, turn, new Outline()
            .MoveTo(new EmblemPoint(0, -radius * 0.3))
            .CurveTo(new EmblemPoint(-half * 0.3, -radius * 0.55), new EmblemPoint(-half * 1.5, -radius), new EmblemPoint(0, -radius))
            .CurveTo(new EmblemPoint(half * 1.5, -radius), new EmblemPoint(half * 0.3, -radius * 0.55), new EmblemPoint(0, -radius * 0.3))
            .Close());
    }

    private static Outline Petal(double near, double far, double half)
    {
        double length = far - near;
        return new Outline()
            .MoveTo(new EmblemPoint(0, -near))
            .CurveTo(new EmblemPoint(-half, -near - (length * 0.35)), new EmblemPoint(-half, -far + (length * 0.28)), new EmblemPoint(0, -far))
            .CurveTo(new EmblemPoint(half, -far + (length * 0.28)), new EmblemPoint(half, -near - (length * 0.35)), new EmblemPoint(0, -near))
            .Close();
    }

    private static Outline Around(int fold, double turn, Outline part)
    {
        Outline outline = new();
        for (int i = 0; i < fold; i++)
        {
            double rotation = turn + ((double)i / fold);
            foreach (OutlineStep step in part.Steps)
            {
                _ = step.Verb switch
                {
                    'M' => outline.MoveTo(Place(step.To, rotation)),
                    'L' => outline.LineTo(Place(step.To, rotation)),
                    'C' => outline.CurveTo(Place(step.Control1, rotation), Place(step.Control2, rotation), Place(step.To, rotation)),
                    _ => outline.Close(),
                };
            }
        }

        return outline;
    }

    private static EmblemPoint Place(EmblemPoint point, double rotation) => EmblemPoint.Center + point.Rotate(rotation);
}
