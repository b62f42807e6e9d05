using OpenBadges.Baking;

namespace OpenBadges.Tests.Baking;

public sealed class BadgeArtTests
{
    [Theory]
    [InlineData(90, 90)]
    [InlineData(2048, 2048)]
    public void AcceptsASquarePngWithinBounds(int width, int height)
    {
        var report = BadgeArt.Check(PngBuilder.Picture(width, height));

        Assert.True(report.IsAcceptable);
        Assert.Equal((ImageFormat.Png, width, height), (report.Format, report.Width, report.Height));
    }

    [Theory]
    [InlineData(200, 201, new[] { BadgeArtProblem.NotSquare })]
    [InlineData(89, 89, new[] { BadgeArtProblem.TooSmall })]
    [InlineData(2049, 2049, new[] { BadgeArtProblem.TooBig })]
    [InlineData(10, 3000, new[] { BadgeArtProblem.NotSquare, BadgeArtProblem.TooSmall, BadgeArtProblem.TooBig })]
    public void ListsAllThatIsWrongWithAPng(int width, int height, BadgeArtProblem[] problems)
    {
        var report = BadgeArt.Check(PngBuilder.Picture(width, height));

        Assert.False(report.IsAcceptable);
        Assert.Equal(problems, report.Problems);
    }

    [Fact]
    public void FindsAFileTooHeavy() =>
        Assert.Equal(
            [BadgeArtProblem.TooHeavy],
            BadgeArt.Check(PngBuilder.Picture(90, 90, ("prVt", new byte[512 * 1024]))).Problems);

    [Theory]
    [InlineData("viewBox=\"0 0 512 512\"")]
    [InlineData("viewBox=\"0 0 512 512.0001\"")]
    [InlineData("width=\"24\" height=\"24\"")]
    public void AcceptsASquareSvgOfAnySize(string attributes) => Assert.True(CheckSvg(attributes).IsAcceptable);

    [Fact]
    public void FindsAnSvgNotSquare()
    {
        var report = CheckSvg("viewBox=\"0 0 512 500.4\"");

        Assert.Equal([BadgeArtProblem.NotSquare], report.Problems);
        Assert.Equal((ImageFormat.Svg, 512, 500), (report.Format, report.Width, report.Height));
    }

    [Fact]
    public void FindsAnSvgOfUnknownSize() => Assert.Equal([BadgeArtProblem.NoSize], CheckSvg("").Problems);

    [Fact]
    public void RefusesWhatIsNoPicture() =>
        Assert.Equal(BadgeImageError.UnknownFormat, Samples.ErrorOf(() => BadgeArt.Check(Samples.Utf8("GIF89a"))));

    private static BadgeArtReport CheckSvg(string attributes) =>
        BadgeArt.Check(Samples.Utf8($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>"));
}
