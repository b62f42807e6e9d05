namespace OpenBadges.LinkedData.Ed25519;

/// <summary>A point prepared to be added many times: Y + X, Y − X, Z and 2dT.</summary>
internal readonly struct CachedPoint(in FieldElement sum, in FieldElement difference, in FieldElement z, in FieldElement t2d)
{
    public readonly FieldElement Sum = sum;
    public readonly FieldElement Difference = difference;
    public readonly FieldElement Z = z;
    public readonly FieldElement T2d = t2d;
}
