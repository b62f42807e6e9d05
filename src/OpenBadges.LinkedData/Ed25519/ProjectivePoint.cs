namespace OpenBadges.LinkedData.Ed25519;

/// <summary>A point as (X : Y : Z) with x = X/Z and y = Y/Z: enough to double it or to write it.</summary>
internal readonly struct ProjectivePoint(in FieldElement x, in FieldElement y, in FieldElement z)
{
    private readonly FieldElement _x = x;
    private readonly FieldElement _y = y;
    private readonly FieldElement _z = z;

    public static ProjectivePoint Neutral => new(FieldElement.Zero, FieldElement.One, FieldElement.One);

    public bool IsNeutral =>
        FieldElement.AreEqual(_x, FieldElement.Zero) && FieldElement.AreEqual(_y, _z);

    /// <summary>Whether eight times the point is the neutral one: it then lies in no group that makes signatures hard.</summary>
    public bool HasSmallOrder => Doubled().ToProjective().Doubled().ToProjective().Doubled().ToProjective().IsNeutral;

    public CompletedPoint Doubled()
    {
        var xx = _x.Squared();
        var yy = _y.Squared();
        var zz = _z.Squared();
        var sum = (_x + _y).Squared();
        var plus = yy + xx;
        var minus = yy - xx;
        return new CompletedPoint(sum - plus, plus, minus, zz + zz - minus);
    }

    /// <summary>The 32 bytes of RFC 8032 §5.1.2: y, and the sign of x in the top bit.</summary>
    public void Encode(Span<byte> bytes)
    {
        var inverse = _z.Inverted();
        (_y * inverse).WriteTo(bytes);
        if ((_x * inverse).IsOdd)
        {
            bytes[^1] |= 0x80;
        }
    }
}
