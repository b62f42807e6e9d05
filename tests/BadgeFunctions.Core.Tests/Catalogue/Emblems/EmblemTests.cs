using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Emblems;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Tests.Catalogue.Emblems;

public sealed class EmblemTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Emblems are known by sight: a change of these hashes changes every badge that has one.
    [Theory]
    [InlineData("accueillir", 0, null, "10267236CCA70005", "E74C7491A51D2A6D")]
    [InlineData("robotique-former", 0, "robotique-educative", "AA786032E5997A93", "B4F5363077BDF834")]
    [InlineData("agilite-pedagogique-3", 3, "agilite-pedagogique", "F91D3DDFE2AFC807", "D541C53C6909762D")]
    [InlineData("sentinelle", 6, null, "66A7E1A6BD737C9C", "7D1FFEA851B9888B")]
    public void DrawsTheSamePicturesForEver(string id, int level, string? set, string svgHash, string pixelHash)
    {
        BadgeArtwork art = Emblem.Draw(Badge(id) with { Level = level, Set = set });

        Assert.Equal(svgHash, Hash(art.Svg.Span));
        Assert.Equal(pixelHash, Hash(PngPicture.Read(art.Png.Span).Rgba));
    }

    [Fact]
    public void DrawsTheSameBytesTwice()
    {
        BadgeArtwork first = Emblem.Draw(Badge("accueillir"));
        BadgeArtwork second = Emblem.Draw(Badge("accueillir"));

        Assert.Equal(first.Svg.ToArray(), second.Svg.ToArray());
        Assert.Equal(first.Png.ToArray(), second.Png.ToArray());
    }

    [Fact]
    public void WritesAPngOfFiveHundredAndTwelvePixelsWithoutMetadata()
    {
        BadgeArtwork art = Emblem.Draw(Badge("accueillir"));
        PngPicture picture = PngPicture.Read(art.Png.Span);

        Assert.Equal((512, 512), (picture.Width, picture.Height));
        Assert.Equal(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"], picture.Chunks);
    }

    [Fact]
    public void FillsTheMiddleAndLeavesTheCornersOpen()
    {
        PngPicture picture = PngPicture.Read(Emblem.Draw(Badge("accueillir")).Png.Span);

        Assert.Equal(255, picture.At(256, 256).Alpha);
        Assert.All([(0, 0), (511, 0), (0, 511), (511, 511)], c => Assert.Equal(0, picture.At(c.Item1, c.Item2).Alpha));
    }

    [Fact]
    public void WritesAnSvgOfPlainPathsWithATitle()
    {
        using MemoryStream svg = new(Emblem.Draw(Badge("accueillir") with { Name = "Lire & <écrire>" }).Svg.ToArray());
        using XmlReader reader = XmlReader.Create(svg, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        XElement root = XElement.Load(reader);

        Assert.Equal("0 0 512 512", root.Attribute("viewBox")!.Value);
        Assert.Equal("Lire & <écrire>", root.Element(Svg + "title")!.Value);
        Assert.All(root.Elements().Skip(1), e => Assert.Equal(Svg + "path", e.Name));
        Assert.All(
            root.Elements().Skip(1).Attributes(),
            a => Assert.Contains(a.Name.LocalName, (string[])["fill", "fill-opacity", "fill-rule", "d"]));
    }

    [Fact]
    public void PaintsBothPicturesInTheSameColors()
    {
        BadgeArtwork art = Emblem.Draw(Badge("accueillir"));
        PngPicture picture = PngPicture.Read(art.Png.Span);
        HashSet<string> painted = [];
        for (int i = 0; i < picture.Rgba.Length; i += 4)
        {
            painted.Add($"#{Convert.ToHexString(picture.Rgba.AsSpan(i, 3))}");
        }

        XElement root = XElement.Parse(Encoding.UTF8.GetString(art.Svg.Span));
        string[] fills = [.. root.Elements().Where(e => e.Attribute("fill-opacity") is null).Attributes("fill").Select(a => a.Value)];

        Assert.NotEmpty(fills);
        Assert.All(fills, fill => Assert.Contains(fill, painted));
    }

    [Fact]
    public void GivesEveryBadgeOfACatalogueItsOwnSmallPicture()
    {
        byte[] json = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", "catalogue.json"));
        IReadOnlyList<Badge> badges = CatalogueReader.Read(json).Document!.Badges;

        BadgeArtwork[] art = [.. badges.AsParallel().Select(Emblem.Draw)];

        Assert.Equal(49, art.Select(a => Hash(a.Png.Span)).Distinct().Count());
        Assert.All(art, a => Assert.InRange(a.Png.Length, 1, 25_000));
        Assert.All(art, a => Assert.InRange(a.Svg.Length, 1, 6_000));
    }

    [Fact]
    public void SharesColorsAmongAnIssuersBadges()
    {
        Assert.Equal(Colors(Badge("accueillir")), Colors(Badge("analyser")));
        Assert.NotEqual(Colors(Badge("accueillir")), Colors(Badge("accueillir") with { Issuer = "dane" }));
    }

    [Fact]
    public void ShowsTheLevelOnlyWhereThereIsOne()
    {
        string[] pictures = [.. Enumerable.Range(0, 7).Select(level => Hash(Emblem.Draw(Badge("accueillir") with { Level = level }).Svg.Span))];

        Assert.Equal(7, pictures.Distinct().Count());
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1000, 6)]
    public void DrawsALevelOffTheScaleAsTheNearest(int level, int drawn) =>
        Assert.Equal(
            Emblem.Draw(Badge("accueillir") with { Level = drawn }).Svg.ToArray(),
            Emblem.Draw(Badge("accueillir") with { Level = level }).Svg.ToArray());

    private static Badge Badge(string id) => new()
    {
        Id = id,
        Name = "Accueillir",
        Description = "Ce qu’il reconnaît.",
        Criteria = "Ce qu’il faut montrer.",
        Issuer = "rectorat",
    };

    private static string[] Colors(Badge badge) =>
        [.. XElement.Parse(Encoding.UTF8.GetString(Emblem.Draw(badge).Svg.Span)).Elements().Attributes("fill").Select(a => a.Value).Distinct()];

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..16];
}
