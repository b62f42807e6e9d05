namespace OpenBadges.LinkedData.Ed25519;

/// <summary>aA + bB in one pass over the digits of both scalars (Straus), B being the base point.</summary>
internal static class DoubleScalar
{
    private const int BaseWidth = 8;

    private static readonly OddMultiples OfBase = new(Curve.Base, BaseWidth);

    public static ProjectivePoint Multiply(ReadOnlySpan<byte> a, OddMultiples ofA, ReadOnlySpan<byte> b)
    {
        Span<sbyte> digitsOfA = stackalloc sbyte[NonAdjacentForm.Digits];
        Span<sbyte> digitsOfB = stackalloc sbyte[NonAdjacentForm.Digits];
        NonAdjacentForm.Write(a, ofA.Width, digitsOfA);
        NonAdjacentForm.Write(b, BaseWidth, digitsOfB);

        var top = NonAdjacentForm.Digits - 1;
        while (top >= 0 && digitsOfA[top] == 0 && digitsOfB[top] == 0)
        {
            top--;
        }

        var sum = ProjectivePoint.Neutral;
        for (var i = top; i >= 0; i--)
        {
            var next = sum.Doubled();
            if (digitsOfA[i] != 0)
            {
                next = ofA.AddTo(next.ToExtended(), digitsOfA[i]);
            }

            if (digitsOfB[i] != 0)
            {
                next = OfBase.AddTo(next.ToExtended(), digitsOfB[i]);
            }

            sum = next.ToProjective();
        }

        return sum;
    }
}
