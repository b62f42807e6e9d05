using System.Globalization;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue.Reading;

public sealed class CatalogueReaderRefusalTests
{
    [Theory]
    [InlineData("id", null, "required")]
    [InlineData("id", "Rectorat", "id")]
    [InlineData("id", "réctorat", "id")]
    [InlineData("id", "a/b", "id")]
    [InlineData("name", null, "required")]
    [InlineData("name", "  ", "required")]
    [InlineData("name", "a\u0007b", "unreadable")]
    [InlineData("url", "rectorat.example", "url")]
    [InlineData("url", "/accueil", "url")]
    [InlineData("url", "ftp://rectorat.example", "url")]
    [InlineData("url", "javascript:alert(1)", "url")]
    [InlineData("publicBaseUrl", "badges.example", "url")]
    [InlineData("publicBaseUrl", "https://badges.example/chemin", "origin")]
    [InlineData("publicBaseUrl", "https://badges.example/?a", "origin")]
    [InlineData("publicBaseUrl", "https://moi@badges.example", "origin")]
    [InlineData("email", "badges", "email")]
    [InlineData("email", null, "required")]
    public void RefusesABadMemberOfAnIssuer(string member, string? value, string code)
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["issuers"]!.AsArray().Add(SampleCatalogue.Issuer("service"));
        catalogue["issuers"]![1]![member] = value;

        CatalogueError error = Assert.Single(SampleCatalogue.Read(catalogue).Errors);

        Assert.Equal(($"issuers[1].{member}", code), (error.Path, error.Code));
    }

    [Fact]
    public void RefusesOneAddressForTwoIssuers()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["issuers"]!.AsArray().Add(SampleCatalogue.Issuer("service"));
        catalogue["issuers"]![0]!["publicBaseUrl"] = "https://badges.example";
        catalogue["issuers"]![1]!["publicBaseUrl"] = "https://BADGES.example/";

        CatalogueError error = Assert.Single(SampleCatalogue.Read(catalogue).Errors);

        Assert.Equal(("issuers[1].publicBaseUrl", "duplicate"), (error.Path, error.Code));
    }

    [Theory]
    [InlineData("id", null, "required")]
    [InlineData("id", "With Space", "id")]
    [InlineData("id", "first", "duplicate")]
    [InlineData("name", null, "required")]
    [InlineData("name", "two\nlines", "unreadable")]
    [InlineData("description", "", "required")]
    [InlineData("criteria", null, "required")]
    [InlineData("criteria", "a\u0000b", "unreadable")]
    [InlineData("issuer", null, "required")]
    [InlineData("issuer", "nobody", "unknown-issuer")]
    [InlineData("approval", "magic", "unknown-value")]
    [InlineData("retries", "sometimes", "unknown-value")]
    [InlineData("validity", "3 ans", "validity")]
    [InlineData("validity", "PT3H", "validity")]
    public void RefusesABadMemberOfABadge(string member, string? value, string code)
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![2]![member] = value;

        CatalogueError error = Assert.Single(SampleCatalogue.Read(catalogue).Errors);

        Assert.Equal(($"badges[2].{member}", code), (error.Path, error.Code));
    }

    [Theory]
    [InlineData("name", 200)]
    [InlineData("description", 2000)]
    [InlineData("criteria", 10_000)]
    [InlineData("set", 100)]
    public void BoundsTexts(string member, int longest)
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]![member] = new string('é', longest);
        catalogue["badges"]![1]![member] = new string('é', longest + 1);

        string limit = longest.ToString(CultureInfo.InvariantCulture);
        Assert.Equal([new CatalogueError($"badges[1].{member}", "too-long", limit)], SampleCatalogue.Read(catalogue).Errors);
    }

    [Fact]
    public void BoundsIdsToSixtyFourCharacters()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]!["id"] = new string('a', 64);
        Assert.True(SampleCatalogue.Read(catalogue).IsUsable);

        catalogue["badges"]![0]!["id"] = new string('a', 65);
        Assert.Equal("id", Assert.Single(SampleCatalogue.Read(catalogue).Errors).Code);
    }

    [Fact]
    public void BoundsLists()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]!["skills"] = new JsonArray([.. Enumerable.Range(0, 51).Select(i => JsonValue.Create($"s{i}"))]);

        Assert.Equal([new CatalogueError("badges[0].skills", "too-many", "50")], SampleCatalogue.Read(catalogue).Errors);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void RefusesALevelOffTheScale(int level)
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]!["level"] = level;

        Assert.Equal([new CatalogueError("badges[0].level", "level", "6")], SampleCatalogue.Read(catalogue).Errors);
    }

    [Theory]
    [InlineData("requires")]
    [InlineData("opens")]
    public void RefusesReferencesToUnknownBadgesAndRepeatedOnes(string member)
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]![member] = new JsonArray("second", "nowhere", "second", null);

        Assert.Equal(
            [
                new CatalogueError($"badges[0].{member}[1]", "unknown-badge", "nowhere"),
                new CatalogueError($"badges[0].{member}[2]", "duplicate", "second"),
                new CatalogueError($"badges[0].{member}[3]", "required"),
            ],
            SampleCatalogue.Read(catalogue).Errors);
    }

    [Theory]
    [InlineData("png", "../secret.png", "file-name")]
    [InlineData("png", "/etc/a.png", "file-name")]
    [InlineData("png", "art//a.png", "file-name")]
    [InlineData("png", "art\\a.png", "file-name")]
    [InlineData("png", "https://elsewhere.example/a.png", "file-name")]
    [InlineData("png", "art/a.gif", "file-name")]
    [InlineData("svg", "art/a.png", "file-name")]
    [InlineData("svg", null, "required")]
    [InlineData("alt", null, "required")]
    [InlineData("altEn", "", "required")]
    public void RefusesAnImageThatIsNotBesideTheCatalogueOrNotDescribed(string member, string? value, string code)
    {
        JsonObject image = new() { ["png"] = "art/a.png", ["svg"] = "art/a.svg", ["alt"] = "Une feuille", ["altEn"] = "A leaf" };
        image[member] = value;
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]!["image"] = image;

        CatalogueError error = Assert.Single(SampleCatalogue.Read(catalogue).Errors);

        Assert.Equal(($"badges[0].image.{member}", code), (error.Path, error.Code));
    }

    [Fact]
    public void RefusesBadgesThatRequireEachOther()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![0]!["requires"] = new JsonArray("second");
        catalogue["badges"]![1]!["requires"] = new JsonArray("third");
        catalogue["badges"]![2]!["requires"] = new JsonArray("second");

        Assert.Equal(
            [new CatalogueError("badges[1].requires", "cycle", "second → third → second")],
            SampleCatalogue.Read(catalogue).Errors);
    }

    [Fact]
    public void RefusesABadgeThatRequiresItself()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![2]!["requires"] = new JsonArray("third");

        Assert.Equal([new CatalogueError("badges[2].requires", "cycle", "third → third")], SampleCatalogue.Read(catalogue).Errors);
    }

    [Fact]
    public void ReportsEveryErrorAtOnce()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["issuers"]![0]!["url"] = "nowhere";
        catalogue["badges"]![0]!["approval"] = "magic";
        catalogue["badges"]![2]!["issuer"] = "nobody";

        Assert.Equal(["url", "unknown-value", "unknown-issuer"], SampleCatalogue.Read(catalogue).Errors.Select(e => e.Code));
    }
}
