using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue.Reading;

public sealed class CatalogueReaderTests
{
    [Fact]
    public async Task ReadsTheWholeCatalogueOfSevenIssuersAndFortyNineBadges()
    {
        await using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", "catalogue.json"));

        CatalogueReading reading = await CatalogueReader.ReadAsync(file, TestContext.Current.CancellationToken);

        Assert.True(reading.IsUsable);
        Assert.Equal(7, reading.Document.Issuers.Count);
        Assert.Equal(49, reading.Document.Badges.Count);
    }

    [Fact]
    public void KeepsEveryMemberOfABadge()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![1] = new JsonObject
        {
            ["id"] = "second",
            ["name"] = "  Former  ",
            ["description"] = "A formé.",
            ["criteria"] = "Une trace.\nUn bilan.",
            ["skills"] = new JsonArray("Transmettre", "Évaluer"),
            ["issuer"] = "rectorat",
            ["approval"] = "peers",
            ["level"] = 2,
            ["set"] = "formation",
            ["requires"] = new JsonArray("first"),
            ["opens"] = new JsonArray("third"),
            ["validity"] = "P3Y",
            ["minors"] = true,
            ["retries"] = "unlimited",
            ["endorsable"] = true,
            ["image"] = new JsonObject { ["png"] = "art/a.png", ["svg"] = "art/a.svg", ["alt"] = "Une feuille", ["altEn"] = "A leaf" },
        };

        Badge badge = SampleCatalogue.Read(catalogue).Document!.Badges[1];

        Assert.Equal("Former", badge.Name);
        Assert.Equal("Une trace.\nUn bilan.", badge.Criteria);
        Assert.Equal(["Transmettre", "Évaluer"], badge.Skills);
        Assert.Equal("peers", badge.Approval);
        Assert.Equal(2, badge.Level);
        Assert.Equal("formation", badge.Set);
        Assert.Equal(["first"], badge.Requires);
        Assert.Equal(["third"], badge.Opens);
        Assert.Equal("P3Y", badge.Validity);
        Assert.True(badge.Minors);
        Assert.Equal("unlimited", badge.Retries);
        Assert.True(badge.Endorsable);
        Assert.Equal(new BadgeImageSource { Png = "art/a.png", Svg = "art/a.svg", Alt = "Une feuille", AltEn = "A leaf" }, badge.Image);
    }

    [Fact]
    public void GivesDefaultsForWhatIsAbsent()
    {
        Badge badge = SampleCatalogue.Read(SampleCatalogue.New()).Document!.Badges[0];

        Assert.Equal("commission", badge.Approval);
        Assert.Equal(0, badge.Level);
        Assert.Empty(badge.Skills);
        Assert.Null(badge.Validity);
        Assert.Null(badge.Image);
    }

    [Fact]
    public void NormalizesTheIssuersAddress()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["issuers"]![0]!["email"] = " Badges@Rectorat.Example ";

        Assert.Equal("badges@rectorat.example", SampleCatalogue.Read(catalogue).Document!.Issuers[0].Email);
    }

    [Fact]
    public void PassesOverMembersItDoesNotKnow()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["$schema"] = "https://schema.example";
        catalogue["badges"]![0]!["colour"] = new JsonObject { ["hue"] = 12 };

        Assert.True(SampleCatalogue.Read(catalogue).IsUsable);
    }

    [Fact]
    public void ReadsPastAByteOrderMark()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleCatalogue.New().ToJsonString())];

        Assert.True(CatalogueReader.Read(json).IsUsable);
    }

    [Fact]
    public async Task StopsReadingAStreamThatIsTooLong()
    {
        using MemoryStream stream = new(new byte[CatalogueReader.MaximumLength + 500_000]);

        CatalogueReading reading = await CatalogueReader.ReadAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal([new CatalogueError("", "too-large", "5")], reading.Errors);
        Assert.True(stream.Position < stream.Length);
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData("{", "1")]
    [InlineData("{\n\"issuers\": [],\n\"badges\": oops }", "3")]
    public void NamesTheLineWhereTheJsonBreaks(string json, string line) =>
        Assert.Equal([new CatalogueError("", "malformed", line)], SampleCatalogue.Read(json).Errors);

    [Fact]
    public void RefusesNestingDeeperThanThirtyTwo()
    {
        string json = $"{{\"x\": {new string('[', 40)}{new string(']', 40)}}}";

        Assert.Equal("malformed", Assert.Single(SampleCatalogue.Read(json).Errors).Code);
    }

    [Theory]
    [InlineData("null", "")]
    [InlineData("[]", "")]
    [InlineData("""{"issuers": {}}""", "issuers")]
    [InlineData("""{"badges": [{}, {"level": "two"}]}""", "badges[1].level")]
    [InlineData("""{"badges": [{"skills": [1]}]}""", "badges[0].skills[0]")]
    public void NamesTheMemberOfAWrongType(string json, string path) =>
        Assert.Equal([new CatalogueError(path, "wrong-type")], SampleCatalogue.Read(json).Errors);

    [Theory]
    [InlineData("""{"issuers": [{"id": "\ud800"}]}""")]
    [InlineData("""{"issuers": [{"id": "a"}, null], "badges": [null]}""")]
    public void RefusesBrokenTextAndMissingEntriesWithoutThrowing(string json) =>
        Assert.NotEmpty(SampleCatalogue.Read(json).Errors);

    [Fact]
    public void RefusesTextThatIsNotUtf8()
    {
        byte[] json = Encoding.Latin1.GetBytes(SampleCatalogue.New().ToJsonString().Replace("Un badge", "Élève", StringComparison.Ordinal));

        Assert.NotEmpty(CatalogueReader.Read(json).Errors);
    }

    [Fact]
    public void WantsAtLeastOneIssuerAndOneBadge() =>
        Assert.Equal(
            [new CatalogueError("issuers", "required"), new CatalogueError("badges", "required")],
            SampleCatalogue.Read("""{"badges": []}""").Errors);
}
