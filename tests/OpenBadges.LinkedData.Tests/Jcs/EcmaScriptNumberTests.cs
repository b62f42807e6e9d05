using System.Globalization;
using OpenBadges.LinkedData.Jcs;

namespace OpenBadges.LinkedData.Tests.Jcs;

public class EcmaScriptNumberTests
{
    // RFC 8785, Appendix B: bits of the double, text.
    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void WritesTheNumbersOfTheStandard(string bits, string expected) =>
        Assert.Equal(expected, EcmaScriptNumber.Format(Double(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(10, "10")]
    [InlineData(1234.5, "1234.5")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.5e-9, "1.5e-9")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    public void LaysTheDigitsOutLikeEcmaScript(double value, string expected) => Assert.Equal(expected, EcmaScriptNumber.Format(value));

    [Fact]
    public void WritesTextThatReadsBackAsTheSameNumber()
    {
        var random = new XorShift(8785);
        for (var i = 0; i < 20_000; i++)
        {
            var value = Double(random.Next());
            if (double.IsFinite(value))
            {
                Assert.Equal(value, double.Parse(EcmaScriptNumber.Format(value), CultureInfo.InvariantCulture));
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void RefusesWhatIsNoNumber(double value) => Assert.Throws<LinkedDataException>(() => EcmaScriptNumber.Format(value));

    private static double Double(ulong bits) => BitConverter.UInt64BitsToDouble(bits);
}
