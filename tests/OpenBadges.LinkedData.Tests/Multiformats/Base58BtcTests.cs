using System.Numerics;
using System.Text;
using OpenBadges.LinkedData.Multiformats;

namespace OpenBadges.LinkedData.Tests.Multiformats;

public class Base58BtcTests
{
    // draft-msporny-base58, §5.
    [Theory]
    [InlineData("48656c6c6f20576f726c6421", "2NEpo7TZRRrLZSi2U")]
    [InlineData("54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e", "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z")]
    [InlineData("0000287fb4cd", "11233QC4")]
    [InlineData("", "")]
    [InlineData("00", "1")]
    [InlineData("000000", "111")]
    public void WritesAndReadsTheVectorsOfTheDraft(string hex, string text)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.Equal(text, Base58Btc.Encode(bytes));
        Assert.True(Base58Btc.TryDecode(text, out var read));
        Assert.Equal(bytes, read);
    }

    [Fact]
    public void AgreesWithBigIntegersAtEveryLength()
    {
        var random = new XorShift(58);
        for (var length = 1; length <= 600; length += length < 100 ? 1 : 37)
        {
            var bytes = random.Bytes(length);
            if (length % 7 == 0)
            {
                bytes[0] = 0;
            }

            var text = Base58Btc.Encode(bytes);
            Assert.Equal(new BigInteger(bytes, isUnsigned: true, isBigEndian: true), Value(text));
            Assert.True(Base58Btc.TryDecode(text, out var read));
            Assert.Equal(bytes, read);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("O")]
    [InlineData("I")]
    [InlineData("l")]
    [InlineData("abc def")]
    [InlineData("é")]
    [InlineData("2NEpo7TZRRrLZSi2U=")]
    public void RefusesOtherCharacters(string text) => Assert.False(Base58Btc.TryDecode(text, out _));

    [Fact]
    public void RefusesTextBeyondItsBound()
    {
        Assert.True(Base58Btc.TryDecode(new string('z', Base58Btc.MaximumChars), out _));
        Assert.False(Base58Btc.TryDecode(new string('z', Base58Btc.MaximumChars + 1), out _));
    }

    [Fact]
    public void ReadsMultibaseInItsTwoAlphabets()
    {
        Assert.Equal("Hello World!", Encoding.ASCII.GetString(Multibase.TryDecode("z2NEpo7TZRRrLZSi2U")!));
        Assert.Equal("Hello World!", Encoding.ASCII.GetString(Multibase.TryDecode("uSGVsbG8gV29ybGQh")!));
        Assert.Equal("z2NEpo7TZRRrLZSi2U", Multibase.Encode("Hello World!"u8));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("f48")]
    [InlineData("z0")]
    [InlineData("uSGVsbG8gV29ybGQ=")]
    public void RefusesOtherMultibase(string? text) => Assert.Null(Multibase.TryDecode(text));

    private static BigInteger Value(string text) => text.Aggregate(
        BigInteger.Zero,
        (sum, digit) => (sum * 58) + "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".IndexOf(digit, StringComparison.Ordinal));
}
