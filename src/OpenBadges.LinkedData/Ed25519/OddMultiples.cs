namespace OpenBadges.LinkedData.Ed25519;

/// <summary>1P, 3P, 5P… ready to be added, for the digits of one window.</summary>
internal sealed class OddMultiples
{
    private readonly CachedPoint[] _points;

    public OddMultiples(in ExtendedPoint point, int width)
    {
        Width = width;
        _points = new CachedPoint[1 << (width - 2)];
        _points[0] = point.ToCached();
        var twice = point.ToProjective().Doubled().ToExtended();
        for (var i = 1; i < _points.Length; i++)
        {
            _points[i] = twice.Plus(_points[i - 1]).ToExtended().ToCached();
        }
    }

    public int Width { get; }

    /// <summary>Adds a digit's multiple to the point.</summary>
    public CompletedPoint AddTo(in ExtendedPoint point, int digit) =>
        digit > 0 ? point.Plus(_points[digit / 2]) : point.Minus(_points[-digit / 2]);
}
