namespace OpenBadges.LinkedData.Ed25519;

/// <summary>A point of edwards25519 as (X, Y, Z, T) with x = X/Z, y = Y/Z and xy = T/Z (RFC 8032 §5.1.4).</summary>
internal readonly struct ExtendedPoint(in FieldElement x, in FieldElement y, in FieldElement z, in FieldElement t)
{
    private readonly FieldElement _x = x;
    private readonly FieldElement _y = y;
    private readonly FieldElement _z = z;
    private readonly FieldElement _t = t;

    public ExtendedPoint Negated() => new(-_x, _y, _z, -_t);

    public ProjectivePoint ToProjective() => new(_x, _y, _z);

    public CachedPoint ToCached() => new(_y + _x, _y - _x, _z, _t * Curve.TwiceD);

    public CompletedPoint Plus(in CachedPoint other)
    {
        var pp = (_y + _x) * other.Sum;
        var mm = (_y - _x) * other.Difference;
        var zz = _z * other.Z;
        var tt = _t * other.T2d;
        var zz2 = zz + zz;
        return new CompletedPoint(pp - mm, pp + mm, zz2 + tt, zz2 - tt);
    }

    public CompletedPoint Minus(in CachedPoint other)
    {
        var pp = (_y + _x) * other.Difference;
        var mm = (_y - _x) * other.Sum;
        var zz = _z * other.Z;
        var tt = _t * other.T2d;
        var zz2 = zz + zz;
        return new CompletedPoint(pp - mm, pp + mm, zz2 - tt, zz2 + tt);
    }
}
