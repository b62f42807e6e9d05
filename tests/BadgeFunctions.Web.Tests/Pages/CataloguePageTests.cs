using System.Net;
using BadgeFunctions.Web.Tests.Site;
using static BadgeFunctions.Web.Tests.Site.InstalledCatalogue;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class CataloguePageTests
{
    [Theory]
    [InlineData("ecouter", "accueil")]
    [InlineData("ÉCOUTER", "accueil")]
    [InlineData("cœur", "soin")]
    [InlineData("coeur", "soin")]
    [InlineData("lycée decrit", "robot")]
    public async Task SearchMindsNeitherCaseNorAccents(string words, string found)
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string page = (await visit.OpenAsync($"/?q={Uri.EscapeDataString(words)}")).Text;

        Assert.Contains($"/catalogue/{found}\"", page);
        Assert.Contains("1 badge correspond", page);
    }

    [Theory]
    [InlineData("issuer=lycee", "robot", "accueil")]
    [InlineData("approval=attendance", "formation", "accueil")]
    [InlineData("open=now", "accueil", "appel")]
    [InlineData("open=now", "ouvert", "formation")]
    public async Task FiltersLeaveOutWhatDoesNotSuit(string filter, string shown, string hidden)
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string page = (await visit.OpenAsync($"/?{filter}")).Text;

        Assert.Contains($"/catalogue/{shown}\"", page);
        Assert.DoesNotContain($"/catalogue/{hidden}\"", page);
    }

    [Theory]
    [InlineData("appel", "Les demandes ouvrent le 1er mai 2026 et se terminent le 31 mai 2026.", false)]
    [InlineData("ouvert", "Ouvert aux demandes jusqu’au 31 mars 2026.", true)]
    [InlineData("clos", "La prochaine ouverture n’est pas encore fixée.", false)]
    [InlineData("formation", "il est remis aux personnes présentes à une session", false)]
    [InlineData("archive", "Ce badge n’est plus attribué.", false)]
    [InlineData("accueil", "Une commission étudie chaque preuve", true)]
    public async Task ABadgeSaysWhetherItCanBeAskedFor(string badge, string sentence, bool canBeAskedFor)
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string page = (await visit.OpenAsync($"/catalogue/{badge}")).Text;

        Assert.Contains(sentence, page);
        Assert.Equal(canBeAskedFor, page.Contains($"href=\"/nominate/{badge}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnArchivedBadgeLeavesTheListAndKeepsItsPage()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        Assert.DoesNotContain("/catalogue/archive\"", (await visit.OpenAsync("/")).Text);
        Assert.DoesNotContain("/catalogue/archive\"", (await visit.OpenAsync("/catalogue/issuers/rectorat")).Text);
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync("/catalogue/archive")).Status);
    }

    [Fact]
    public async Task ABadgeShowsItsPlaceInItsPathway()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string badge = (await visit.OpenAsync("/catalogue/agile-2")).Text;
        string pathway = (await visit.OpenAsync("/catalogue/pathways/Agilité 2025/2026")).Text;

        Assert.Contains("Niveau 2 sur 3", badge);
        Assert.Contains("href=\"/catalogue/pathways/Agilit%C3%A9%202025/2026\"", badge);
        Assert.Contains("À obtenir d’abord\u00a0: 2 de ces 3 badges, au choix", badge);
        int[] order = [.. new[] { "agile-1", "agile-2", "agile-3" }.Select(id => pathway.IndexOf($"/catalogue/{id}\"", StringComparison.Ordinal))];
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.OpenAsync("/catalogue/pathways/inconnu")).Status);
    }

    [Fact]
    public async Task AnIssuerTellsItsNextCommissionsAndNoPastOnes()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string page = (await visit.OpenAsync("/catalogue/issuers/rectorat")).Text;

        Assert.Contains("11 juin 2026", page);
        Assert.DoesNotContain("1er mars 2026", page);
        Assert.Contains("mailto:badges@rectorat.example", page);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.OpenAsync("/catalogue/issuers/personne")).Status);
    }

    [Fact]
    public async Task ABadgeIsReadyToBeShared()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit visit = new(site);

        string page = (await visit.OpenAsync("/catalogue/accueil")).Text;

        Assert.Contains("<meta name=\"description\" content=\"Décrit accueil.\"", page);
        Assert.Contains($"<meta property=\"og:url\" content=\"{TestSite.PublicBaseUrl}/catalogue/accueil\"", page);
        Assert.Contains($"<meta property=\"og:image\" content=\"{TestSite.PublicBaseUrl}/achievements/accueil/1.png\"", page);
    }

    private static async Task<TestSite> FurnishedAsync()
    {
        TestSite site = await TestSite.StartAsync();
        await site.InstallAsync(
            Badge("accueil", "\"skills\": [\"Écouter\"]"),
            Badge("soin", "\"skills\": [\"Cœur\"]"),
            Badge("robot", issuer: "lycee"),
            Badge("formation", "\"approval\": \"attendance\""),
            Badge("appel", "\"calls\": [{ \"opens\": \"2026-05-01\", \"closes\": \"2026-05-31\" }]"),
            Badge("ouvert", "\"calls\": [{ \"opens\": \"2026-03-01\", \"closes\": \"2026-03-31\" }]"),
            Badge("clos", "\"calls\": [{ \"opens\": \"2026-01-01\", \"closes\": \"2026-01-31\" }]"),
            Badge("archive", "\"archived\": true"),
            Badge("agile-3", "\"set\": \"Agilité 2025/2026\", \"level\": 3"),
            Badge("agile-1", "\"set\": \"Agilité 2025/2026\", \"level\": 1"),
            Badge("agile-2", "\"set\": \"Agilité 2025/2026\", \"level\": 2, \"requires\": [\"agile-1\", \"accueil\", \"soin\"], \"requiredCount\": 2"));
        return site;
    }
}
