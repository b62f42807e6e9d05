using System.Numerics;
using OpenBadges.LinkedData.Ed25519;
using static OpenBadges.LinkedData.Tests.Ed25519.ReferenceEd25519;

namespace OpenBadges.LinkedData.Tests.Ed25519;

public class FieldElementTests
{
    private static readonly BigInteger Top = (BigInteger.One << 255) - 1;

    public static TheoryData<string> Numbers()
    {
        BigInteger[] edges = [0, 1, 2, 18, 19, 20, (BigInteger.One << 51) - 1, BigInteger.One << 51, (BigInteger.One << 204) - 1, P - 20, P - 1, P, P + 1, Top];
        var random = new XorShift(17);
        IEnumerable<BigInteger> all = edges.Concat(Enumerable.Range(0, 40).Select(_ => Number(random.Bytes(32)) & Top));
        return [.. all.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void CalculatesLikeBigIntegers(string number)
    {
        var a = BigInteger.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        var field = Field(a);
        Assert.Equal(Mod(a), Value(field));
        Assert.Equal(Mod(a * a), Value(field.Squared()));
        Assert.Equal(Inverse(a), Value(field.Inverted()));
        Assert.Equal(BigInteger.ModPow(a, (P - 5) / 8, P), Value(field.ToRootPower()));
        Assert.Equal(Mod(-a), Value(-field));
        foreach (var row in Numbers())
        {
            var b = BigInteger.Parse(row.Data, System.Globalization.CultureInfo.InvariantCulture);
            var other = Field(b);
            Assert.Equal(Mod(a + b), Value(field + other));
            Assert.Equal(Mod(a - b), Value(field - other));
            Assert.Equal(Mod(a * b), Value(field * other));
            Assert.Equal(Mod((a + a + b) * (a + a + b)), Value((field + field + other).Squared()));
            Assert.Equal(Mod((a + a + b) * (b + b + a)), Value((field + field + other) * (other + other + field)));
        }
    }

    private static FieldElement Field(BigInteger number) => FieldElement.Read(Bytes(number));

    private static BigInteger Value(FieldElement element)
    {
        var bytes = new byte[FieldElement.Bytes];
        element.WriteTo(bytes);
        return Number(bytes);
    }
}
