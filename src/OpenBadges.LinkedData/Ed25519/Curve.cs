namespace OpenBadges.LinkedData.Ed25519;

/// <summary>The curve −x² + y² = 1 + dx²y² and the reading of its points (RFC 8032 §5.1).</summary>
internal static class Curve
{
    private static readonly FieldElement D = Constant("a3785913ca4deb75abd841414d0a700098e879777940c78c73fe6f2bee6c0352");
    private static readonly FieldElement RootOfMinusOne = Constant("b0a00e4a271beec478e42fad0618432fa7d7fb3d99004d2b0bdfc14f8024832b");

    public static FieldElement TwiceD { get; } = D + D;

    /// <summary>The point that generates the group of order L.</summary>
    public static ExtendedPoint Base { get; } =
        TryDecode(Convert.FromHexString("5866666666666666666666666666666666666666666666666666666666666666"), out var point)
            ? point
            : throw new InvalidOperationException("The base point is on the curve.");

    /// <summary>RFC 8032 §5.1.3, refusing every encoding but the one <see cref="ProjectivePoint.Encode"/> writes.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out ExtendedPoint point)
    {
        point = default;
        var isNegative = (bytes[^1] & 0x80) != 0;
        var y = FieldElement.Read(bytes);

        // 1. y is below p: it is written back as it was read.
        Span<byte> canonical = stackalloc byte[FieldElement.Bytes];
        y.WriteTo(canonical);
        canonical[^1] |= (byte)(bytes[^1] & 0x80);
        if (!canonical.SequenceEqual(bytes))
        {
            return false;
        }

        // 2–3. x is a square root of (y² − 1) / (dy² + 1), if there is one.
        if (!TryRoot(y, out var x))
        {
            return false;
        }

        // 4. Of the two roots the sign chooses; zero has none to choose.
        if (x.IsOdd != isNegative)
        {
            if (FieldElement.AreEqual(x, FieldElement.Zero))
            {
                return false;
            }

            x = -x;
        }

        point = new ExtendedPoint(x, y, FieldElement.One, x * y);
        return true;
    }

    private static bool TryRoot(in FieldElement y, out FieldElement x)
    {
        var yy = y.Squared();
        var u = yy - FieldElement.One;
        var v = (D * yy) + FieldElement.One;
        var v3 = v.Squared() * v;
        x = u * v3 * (u * v3.Squared() * v).ToRootPower();
        var vxx = v * x.Squared();
        if (FieldElement.AreEqual(vxx, u))
        {
            return true;
        }

        x *= RootOfMinusOne;
        return FieldElement.AreEqual(vxx, -u);
    }

    private static FieldElement Constant(string littleEndian) => FieldElement.Read(Convert.FromHexString(littleEndian));
}
