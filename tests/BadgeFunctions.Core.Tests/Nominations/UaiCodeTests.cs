using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class UaiCodeTests
{
    [Theory]
    [InlineData("0790998F")]
    [InlineData("0790999G")]
    [InlineData("0170999U")]
    [InlineData("0860997S")]
    [InlineData("0160999Z")]
    [InlineData("0860998T")]
    public void AcceptsACodeWithItsLetter(string code) => Assert.Equal(code, UaiCode.Normalize(code));

    [Theory]
    [InlineData("0860998t")]
    [InlineData(" 0860998T ")]
    [InlineData("086 0998 T")]
    [InlineData("086\u00A00998t")]
    public void ToleratesCaseAndSpaces(string typed) => Assert.Equal("0860998T", UaiCode.Normalize(typed));

    [Fact]
    public void TiesEachNumberToOneLetter()
    {
        for (int number = 860_000; number < 860_046; number++)
        {
            Assert.Single("ABCDEFGHIJKLMNOPQRSTUVWXYZ", letter => UaiCode.Normalize($"{number:0000000}{letter}") is not null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("0860998")]
    [InlineData("0860998A")]
    [InlineData("0860988T")]
    [InlineData("8609980T")]
    [InlineData("860998T")]
    [InlineData("00860998T")]
    [InlineData("0860998TT")]
    [InlineData("-860998T")]
    [InlineData("٠٨٦٠٩٩٨T")]
    [InlineData("086\u00000998T")]
    public void RefusesAnythingElse(string typed) => Assert.Null(UaiCode.Normalize(typed));
}
