namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>The small solid forms in the middle of an emblem, about 50 pixels in radius.</summary>
internal static class Hearts
{
    public static IReadOnlyList<Func<int, Outline>> All { get; } = [Disc, Star, Sun, Hexagon, Ring, Diamond, Flower, Cog];

    private static Outline Disc(int fold) => Shapes.Circle(EmblemPoint.Center, 44);

    private static Outline Star(int fold) => Shapes.Star(EmblemPoint.Center, 5, 52, 22);

    private static Outline Sun(int fold) => Shapes.Star(EmblemPoint.Center, Rosettes.AtLeastSeven(fold), 50, 34);

    private static Outline Hexagon(int fold) => Shapes.Polygon(EmblemPoint.Center, 6, 48, 10);

    private static Outline Ring(int fold) => Shapes.Circle(EmblemPoint.Center, 46).And(Shapes.Circle(EmblemPoint.Center, 22));

    private static Outline Diamond(int fold) => Shapes.Polygon(EmblemPoint.Center, 4, 54, 14);

    private static Outline Flower(int fold) => Rosettes.Petals(fold, 52, 0);

    private static Outline Cog(int fold) =>
        Shapes.Polygon(EmblemPoint.Center, 8, 48, 6).And(Shapes.Circle(EmblemPoint.Center, 20));
}
