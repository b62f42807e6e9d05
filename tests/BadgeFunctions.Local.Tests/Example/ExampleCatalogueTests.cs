using System.Xml.Linq;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Art;
using BadgeFunctions.Local.Example;
using OpenBadges.Baking;

namespace BadgeFunctions.Local.Tests.Example;

public sealed class ExampleCatalogueTests : IDisposable
{
    private const int LongestPicture = 60_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("badge-example-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task WritesACatalogueThatCanBeUsed()
    {
        CatalogueDocument catalogue = await WriteAndReadAsync();

        Assert.Equal(4, catalogue.Issuers.Count);
        Assert.Equal(13, catalogue.Badges.Count);
        Assert.All(catalogue.Issuers, issuer => Assert.Contains(catalogue.Badges, badge => badge.Issuer == issuer.Id));
        Assert.All(catalogue.Issuers, issuer => Assert.EndsWith(".example", new Uri(issuer.Url).Host, StringComparison.Ordinal));
        Assert.All(catalogue.Issuers, issuer => Assert.EndsWith(".example", issuer.Email, StringComparison.Ordinal));
    }

    [Fact]
    public async Task GivesEveryBadgeItsOwnPictureAndWordsForItInBothLanguages()
    {
        IReadOnlyList<Badge> badges = (await WriteAndReadAsync()).Badges;

        Assert.All(badges, badge => Assert.NotEmpty(badge.Image!.Alt));
        Assert.All(badges, badge => Assert.NotEmpty(badge.Image!.AltEn!));
        Assert.Equal(badges.Count, badges.Select(badge => badge.Image!.Png).Distinct().Count());
        Assert.Equal(badges.Count, badges.Select(badge => badge.Image!.Alt).Distinct().Count());
    }

    [Fact]
    public async Task DrawsEveryPictureSquareAndSmall()
    {
        foreach (Badge badge in (await WriteAndReadAsync()).Badges)
        {
            byte[] png = await ReadAsync(badge.Image!.Png);
            BadgeArtReport pngReport = BadgeArt.Check(png);
            BadgeArtReport svgReport = BadgeArt.Check(await ReadAsync(badge.Image!.Svg));

            Assert.Equal((ImageFormat.Png, 512, 512), (pngReport.Format, pngReport.Width, pngReport.Height));
            Assert.Equal((ImageFormat.Svg, 512, 512), (svgReport.Format, svgReport.Width, svgReport.Height));
            Assert.InRange(png.Length, 1, LongestPicture);
        }
    }

    [Fact]
    public async Task DrawsNothingThatTheArtCheckWouldRefuseOrLose()
    {
        CheckedBadgeArt check = new();
        foreach (Badge badge in (await WriteAndReadAsync()).Badges)
        {
            byte[] svg = await ReadAsync(badge.Image!.Svg);
            BadgeArtwork artwork = await check.PrepareAsync(await ReadAsync(badge.Image!.Png), svg, TestContext.Current.CancellationToken);

            Assert.Equal(Figures(svg), Figures(artwork.Svg.ToArray()));
        }
    }

    [Fact]
    public async Task LeavesFilesAloneThatAreThereAlready()
    {
        string catalogue = Path.Combine(_folder.FullName, "catalogue.json");
        await File.WriteAllTextAsync(catalogue, "mine", TestContext.Current.CancellationToken);

        await ExampleCatalogue.WriteToAsync(_folder.FullName, TestContext.Current.CancellationToken);
        await ExampleCatalogue.WriteToAsync(_folder.FullName, TestContext.Current.CancellationToken);

        Assert.Equal("mine", await File.ReadAllTextAsync(catalogue, TestContext.Current.CancellationToken));
        Assert.Equal(26, Directory.GetFiles(Path.Combine(_folder.FullName, "art")).Length);
    }

    [Fact]
    public async Task StartsAgainWhereACrashLeftAPart()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "catalogue.json.part"), "{ \"iss", TestContext.Current.CancellationToken);

        Assert.NotEmpty((await WriteAndReadAsync()).Badges);
        Assert.Empty(_folder.GetFiles("*.part", SearchOption.AllDirectories));
    }

    private static int Figures(byte[] svg) =>
        XElement.Load(new MemoryStream(svg)).Descendants().Count(element => element.Attributes().Any());

    private async Task<CatalogueDocument> WriteAndReadAsync()
    {
        await ExampleCatalogue.WriteToAsync(_folder.FullName, TestContext.Current.CancellationToken);
        CatalogueReading reading = CatalogueReader.Read(await ReadAsync("catalogue.json"));
        Assert.Empty(reading.Errors);
        return reading.Document!;
    }

    private Task<byte[]> ReadAsync(string name) =>
        File.ReadAllBytesAsync(Path.Combine(_folder.FullName, name), TestContext.Current.CancellationToken);
}
