using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Core.Tests.Classes;

public sealed class PupilCodeTests
{
    [Fact]
    public void IsDrawnAnewEachTime()
    {
        string[] codes = [.. Enumerable.Range(0, 1000).Select(_ => PupilCode.New())];

        Assert.Equal(codes.Length, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Equal(PupilCode.Length, code.Length));
    }

    [Fact]
    public void ComesBackFromPaper()
    {
        string code = PupilCode.New();

        Assert.Matches("^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$", PupilCode.Written(code));
        Assert.Equal(code, PupilCode.Normalize(PupilCode.Written(code)));
    }

    [Theory]
    [InlineData("K7M2-PQ9R-S3TV-WX2Y")]
    [InlineData("k7m2pq9rs3tvwx2y")]
    [InlineData("  K7M2 PQ9R\u00a0S3TV\u2013WX2Y ")]
    public void DoesNotMindCapitalsGapsAndDashes(string typed) => Assert.Equal("k7m2pq9rs3tvwx2y", PupilCode.Normalize(typed));

    [Fact]
    public void ReadsLettersThatLookLikeDigitsAsDigits() => Assert.Equal("0101010101010101", PupilCode.Normalize("OLoi-OIol-0l0L-oIOi"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("K7M2-PQ9R-S3TV-WX2")]
    [InlineData("K7M2-PQ9R-S3TV-WX2Y-Z")]
    [InlineData("K7M2-PQ9R-S3TV-WX2U")]
    [InlineData("K7M2.PQ9R.S3TV.WX2Y")]
    [InlineData("camille@exemple.fr")]
    public void RefusesWhatIsNoCode(string? typed) => Assert.Null(PupilCode.Normalize(typed));
}
