namespace OpenBadges.LinkedData.Ed25519;

/// <summary>What an addition leaves behind: x = X/Z and y = Y/T, from which the other forms are one step away.</summary>
internal readonly struct CompletedPoint(in FieldElement x, in FieldElement y, in FieldElement z, in FieldElement t)
{
    private readonly FieldElement _x = x;
    private readonly FieldElement _y = y;
    private readonly FieldElement _z = z;
    private readonly FieldElement _t = t;

    public ProjectivePoint ToProjective() => new(_x * _t, _y * _z, _z * _t);

    public ExtendedPoint ToExtended() => new(_x * _t, _y * _z, _z * _t, _x * _y);
}
