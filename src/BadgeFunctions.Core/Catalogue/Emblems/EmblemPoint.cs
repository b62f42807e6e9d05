namespace BadgeFunctions.Core.Catalogue.Emblems;

// A place on the 512 × 512 canvas; y grows downwards.
internal readonly record struct EmblemPoint(double X, double Y)
{
    public static EmblemPoint Center { get; } = new(256, 256);

    public static EmblemPoint operator +(EmblemPoint a, EmblemPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static EmblemPoint operator -(EmblemPoint a, EmblemPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static EmblemPoint operator *(EmblemPoint a, double factor) => new(a.X * factor, a.Y * factor);

    // Turns are fractions of a full circle, clockwise from twelve o'clock.
    public static EmblemPoint Polar(double turn, double radius) =>
        new(radius * Math.Sin(turn * Math.Tau), -radius * Math.Cos(turn * Math.Tau));

    public EmblemPoint Rotate(double turn)
    {
        (double sin, double cos) = Math.SinCos(turn * Math.Tau);
        return new((X * cos) - (Y * sin), (X * sin) + (Y * cos));
    }

    // A tenth of a pixel is finer than the eye, and coarse enough to make every processor agree.
    public EmblemPoint Snap() => new(Math.Round(X * 10) / 10, Math.Round(Y * 10) / 10);
}
