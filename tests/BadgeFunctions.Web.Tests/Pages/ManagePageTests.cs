using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Emblems;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using static BadgeFunctions.Web.Tests.Site.InstalledCatalogue;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class ManagePageTests
{
    private const string Script = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>alert(1)</script><circle cx="5" cy="5" r="4"/></svg>""";

    private static readonly (string, string)[] Whole = [("name", "Écouter"), ("description", "Sait écouter."), ("criteria", "Le montrer."), ("approval", "commission")];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ABadgeGoesFromNothingToItsPublicPage()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");

        Answer created = await marion.SendAsync(
            "/manage/issuers/rectorat/badges/new", "/manage/issuers/rectorat/badges/new", [("name", "Cœur à l’écoute")]);
        Assert.Equal((HttpStatusCode.SeeOther, "/manage/badges/coeur-a-l-ecoute?saved=true"), (created.Status, created.Location));
        Assert.Equal(HttpStatusCode.NotFound, (await marion.OpenAsync("/catalogue/coeur-a-l-ecoute")).Status);
        Assert.Contains("Brouillon", (await marion.OpenAsync("/manage/issuers/rectorat")).Text);

        Answer early = await PublishAsync(marion, "coeur-a-l-ecoute");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("id=\"criteria-error\"", early.Html);

        await EditAsync(marion, "coeur-a-l-ecoute", [.. Whole, ("skills", "Écouter\r\nReformuler"), ("requires", "tutorat"), ("validity", "3")]);
        Answer preview = await marion.OpenAsync("/manage/badges/coeur-a-l-ecoute/preview");
        Assert.Contains("Ceci est un aperçu", preview.Text);
        Assert.Contains("Reformuler", preview.Text);
        Assert.Contains("Aperçu", (await marion.OpenAsync("/manage/badges/coeur-a-l-ecoute/preview/holder")).Text);
        Assert.Equal((HttpStatusCode.SeeOther, "/manage/issuers/rectorat?done=published"), Brief(await PublishAsync(marion, "coeur-a-l-ecoute")));

        string page = (await marion.OpenAsync("/catalogue/coeur-a-l-ecoute")).Text;
        Assert.Contains("Sait écouter.", page);
        Assert.Contains("3 ans", page);
        Badge badge = (await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("coeur-a-l-ecoute")!;
        Assert.Equal(("rectorat", 1, "Marion"), (badge.Issuer, badge.Version, badge.Edit!.By));
        Assert.Equal(["Écouter", "Reformuler"], badge.Skills);
        Assert.Equal(site.Time.GetUtcNow(), badge.Edit.At);
        Assert.True(await site.Files.ExistsAsync(FileArea.Public, "achievements/coeur-a-l-ecoute/1", Cancelled));
        Assert.Contains("Publié, version 1", (await marion.OpenAsync("/manage/issuers/rectorat")).Text);
    }

    [Fact]
    public async Task AnAwardKeepsWhatItWasWhenItsBadgeIsEdited()
    {
        await using TestSite site = await FurnishedAsync();
        string first = await site.AwardAsync("avant@exemple.fr");
        Dictionary<string, string> before = await FilesAsync(site);
        using Visit marion = await site.SignInAsync("Marion");

        await EditAsync(marion, "tutorat", Whole);
        await PublishAsync(marion, "tutorat");
        string second = await site.AwardAsync("apres@exemple.fr");
        Dictionary<string, string> after = await FilesAsync(site);

        Assert.Contains(before.Keys, file => file.Contains(first, StringComparison.Ordinal));
        Assert.All(before.Where(file => !file.Key.StartsWith("status/", StringComparison.Ordinal)), file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Contains("achievements/tutorat/2", (await marion.OpenAsync($"/assertions/{first}?data")).Html);
        Assert.Contains("achievements/tutorat/3", (await marion.OpenAsync($"/assertions/{second}?data")).Html);
        Assert.Contains("Badge tutorat", (await marion.OpenAsync($"/badges/{first}/")).Text);
        Assert.Contains("Sait écouter.", (await marion.OpenAsync($"/badges/{second}/")).Text);
        Assert.Contains("data-label=\"Attributions\">2<", (await marion.OpenAsync("/manage/issuers/rectorat")).Text);
    }

    [Fact]
    public async Task TheSecondOfTwoEditorsIsToldAndLosesNothing()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        using Visit noe = await site.SignInAsync("Noé");
        Answer hers = await marion.OpenAsync("/manage/badges/tutorat");
        Answer his = await noe.OpenAsync("/manage/badges/tutorat");

        await marion.SendAsync(hers, "/manage/badges/tutorat", [.. Whole, ("revision", hers.ValueOf("revision"))]);
        Answer refused = await noe.SendAsync(his, "/manage/badges/tutorat", [("name", "Version de Noé"), ("revision", his.ValueOf("revision"))]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("Marion a enregistré une modification pendant que vous écriviez.", refused.Text);
        Assert.Equal("Version de Noé", refused.ValueOf("name"));
        Assert.Contains("Sait écouter.", refused.Text);
        Assert.Equal("Écouter", (await noe.OpenAsync("/manage/badges/tutorat")).ValueOf("name"));

        // Having seen it, he may prevail on purpose.
        Answer again = await noe.SendAsync(refused, "/manage/badges/tutorat", [("name", "Version de Noé"), ("revision", refused.ValueOf("revision"))]);
        Assert.Equal(HttpStatusCode.SeeOther, again.Status);
        Assert.Equal("Version de Noé", (await marion.OpenAsync("/manage/badges/tutorat")).ValueOf("name"));
    }

    [Fact]
    public async Task ADraftThatWasBegunBeforeAPublicationDoesNotRunOverIt()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        using Visit noe = await site.SignInAsync("Noé");
        Answer his = await noe.OpenAsync("/manage/badges/tutorat");
        await EditAsync(marion, "tutorat", Whole);
        await PublishAsync(marion, "tutorat");

        Answer refused = await noe.SendAsync(his, "/manage/badges/tutorat", [("name", "Version de Noé"), ("revision", his.ValueOf("revision"))]);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("Écouter", (await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("tutorat")!.Name);
    }

    [Theory]
    [InlineData(Role.Reviewer, "rectorat", HttpStatusCode.Forbidden)]
    [InlineData(Role.Assessor, "rectorat", HttpStatusCode.Forbidden)]
    [InlineData(Role.Manager, "lycee", HttpStatusCode.NotFound)]
    public async Task NobodyElseSeesOrChangesAnIssuersBadges(Role role, string issuer, HttpStatusCode expected)
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        await EditAsync(marion, "tutorat", Whole);
        using Visit other = await site.SignInAsync("Autre", role, issuer);
        string revision = (await marion.OpenAsync("/manage/badges/tutorat")).ValueOf("revision");

        foreach (string page in new[] { "/manage/issuers/rectorat", "/manage/issuers/rectorat/badges/new", "/manage/issuers/rectorat/profile", "/manage/badges/tutorat", "/manage/badges/tutorat/preview", "/manage/badges/tutorat/preview/holder", "/manage/badges/tutorat/art/svg" })
        {
            Assert.Equal(expected, (await other.OpenAsync(page)).Status);
        }

        foreach (string action in new[] { "/manage/issuers/rectorat/badges/new", "/manage/issuers/rectorat/profile", "/manage/badges/tutorat", "/manage/badges/tutorat/publication", "/manage/badges/tutorat/discard", "/manage/badges/tutorat/archive" })
        {
            Assert.Equal(expected, (await other.SendAsync("/", action, [.. Whole, ("archived", "true"), ("revision", revision)])).Status);
        }

        Badge badge = (await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("tutorat")!;
        Assert.Equal(("Badge tutorat", false), (badge.Name, badge.Archived));
    }

    [Fact]
    public async Task AFormCannotMoveABadgeOrRenameItsId()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");

        await EditAsync(marion, "tutorat", [.. Whole, ("id", "robotique"), ("issuer", "lycee"), ("archived", "true"), ("version", "9")]);
        await PublishAsync(marion, "tutorat");

        CatalogueSnapshot catalogue = await CatalogueOf(site).CurrentAsync(Cancelled);
        Badge badge = catalogue.FindBadge("tutorat")!;
        Assert.Equal(("Écouter", "rectorat", false, 3), (badge.Name, badge.Issuer, badge.Archived, badge.Version));
        Assert.Equal("Badge robotique", catalogue.FindBadge("robotique")!.Name);
    }

    [Fact]
    public async Task AnIdIsNeverGivenTwice()
    {
        await using TestSite site = await FurnishedAsync();
        await site.InstallAsync(Badge("tutorat"), Badge("autre", issuer: "lycee"));
        using Visit marion = await site.SignInAsync("Marion");

        Answer gone = await marion.SendAsync(
            "/manage/issuers/rectorat/badges/new", "/manage/issuers/rectorat/badges/new", [("name", "Robotique"), ("id", "robotique"), ("description", "Gardée")]);
        Answer proposed = await marion.SendAsync("/manage/issuers/rectorat/badges/new", "/manage/issuers/rectorat/badges/new", [("name", "Robotique")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, gone.Status);
        Assert.Contains("id=\"id-error\"", gone.Html);
        Assert.Contains("Gardée", gone.Text);
        Assert.Equal("/manage/badges/robotique-2?saved=true", proposed.Location);
    }

    [Fact]
    public async Task WhatIsWrongIsToldBesideItsFieldAndNothingIsLost()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");

        Answer answer = await SendEditAsync(
            marion,
            "tutorat",
            [
                .. Whole, ("skills", "Lire\nLire"), ("level", "9"), ("peers", "deux"), ("validity", "x"), ("requires", "tutorat"), ("requiredCount", "4"),
                ("calls[0].opens", "2026-05-02"), ("calls[0].closes", "2026-05-01"),
            ]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        foreach (string field in new[] { "skills", "level", "peers", "validity", "requiredCount", "calls-0-closes" })
        {
            Assert.Contains($"id=\"{field}-error\"", answer.Html);
        }

        Assert.Contains("Ligne 2", answer.Text);
        Assert.Equal(("9", "deux", "x", "2026-05-01"), (answer.ValueOf("level"), answer.ValueOf("peers"), answer.ValueOf("validity"), answer.ValueOf("calls[0].closes")));
    }

    [Fact]
    public async Task BadgesMayNotRequireEachOther()
    {
        await using TestSite site = await FurnishedAsync();
        await site.InstallAsync(Badge("tutorat"), Badge("suite", "\"requires\": [\"tutorat\"]"));
        using Visit marion = await site.SignInAsync("Marion");

        Answer answer = await SendEditAsync(marion, "tutorat", [.. Whole, ("requires", "suite")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"requires-error\"", answer.Html);
    }

    [Fact]
    public async Task UploadedArtIsCheckedCarriedAndPublished()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        BadgeArtwork art = Emblem.Draw((await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("tutorat")!);
        byte[] png = art.Png.ToArray();

        Answer scripted = await SendEditAsync(
            marion, "tutorat", Whole, ("image.png", "a.png", png), ("image.svg", "a.svg", System.Text.Encoding.UTF8.GetBytes(Script)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, scripted.Status);
        Assert.Contains("Le SVG contient un script", scripted.Text);
        Assert.Contains("Le PNG est enregistré", scripted.Text);

        Answer saved = await marion.SendAsync(
            scripted,
            "/manage/badges/tutorat",
            [.. Whole, ("revision", scripted.ValueOf("revision")), ("pngReceived", scripted.ValueOf("pngReceived")), ("image.alt", "Un rond")],
            ("image.svg", "a.svg", art.Svg.ToArray()));
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);

        Answer noEnglish = await PublishAsync(marion, "tutorat");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noEnglish.Status);
        Assert.Contains("id=\"image.altEn-error\"", noEnglish.Html);

        await EditAsync(marion, "tutorat", [.. Whole, ("image.alt", "Un rond"), ("image.altEn", "A circle")]);
        Assert.Equal(HttpStatusCode.SeeOther, (await PublishAsync(marion, "tutorat")).Status);
        Badge badge = (await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("tutorat")!;
        Assert.Equal(("Un rond", "A circle", 3), (badge.Image!.Alt, badge.Image.AltEn, badge.Version));
        Assert.DoesNotContain(site.Files.PathsOf(FileArea.Private), path => path.StartsWith("badge-drafts/", StringComparison.Ordinal));
        Assert.Empty(site.Files.PathsOf(FileArea.Private));
    }

    [Fact]
    public async Task WrongPicturesSayWhatIsWrong()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        byte[] tiny = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        Answer small = await SendEditAsync(marion, "tutorat", Whole, ("image.png", "a.png", tiny), ("image.svg", "a.svg", tiny));
        Answer heavy = await SendEditAsync(marion, "tutorat", Whole, ("image.png", "a.png", new byte[600 * 1024]), ("image.svg", "a.svg", "bonjour"u8.ToArray()));

        Assert.Contains("au moins 400 pixels", small.Text);
        Assert.Contains("n’est pas du format demandé", small.Text);
        Assert.Contains("trop lourd", heavy.Text);
        Assert.Contains("ne peut pas être lu comme une image", heavy.Text);
    }

    [Fact]
    public async Task AnArchivedBadgeLeavesTheListAndComesBack()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");

        await marion.SendAsync("/manage/badges/tutorat", "/manage/badges/tutorat/archive", [("archived", "true")]);
        string archived = (await marion.OpenAsync("/")).Text;
        await marion.SendAsync("/manage/badges/tutorat", "/manage/badges/tutorat/archive", [("archived", "false")]);

        Assert.DoesNotContain("/catalogue/tutorat\"", archived);
        Assert.Contains("/catalogue/tutorat\"", (await marion.OpenAsync("/")).Text);
        Assert.Equal(2, (await CatalogueOf(site).CurrentAsync(Cancelled)).FindBadge("tutorat")!.Version);
    }

    [Fact]
    public async Task ADiscardedDraftLeavesThePublishedBadge()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        await EditAsync(marion, "tutorat", Whole);

        Answer page = await marion.OpenAsync("/manage/badges/tutorat");
        Answer discarded = await marion.SendAsync(page, "/manage/badges/tutorat/discard", [("revision", page.ValueOf("revision"))]);

        Assert.Equal("/manage/issuers/rectorat?done=discarded", discarded.Location);
        Assert.Equal("Badge tutorat", (await marion.OpenAsync("/manage/badges/tutorat")).ValueOf("name"));
    }

    [Fact]
    public async Task AnIssuersFactsArePublished()
    {
        await using TestSite site = await FurnishedAsync();
        using Visit marion = await site.SignInAsync("Marion");
        Answer form = await marion.OpenAsync("/manage/issuers/rectorat/profile");
        (string, string)[] facts = [("name", "Rectorat de Valmont"), ("url", "https://valmont.example"), ("email", "badges@valmont.example"), ("revision", form.ValueOf("revision"))];

        Answer wrong = await marion.SendAsync(form, "/manage/issuers/rectorat/profile", [.. facts, ("commissionDates", "demain")]);
        Answer right = await marion.SendAsync(form, "/manage/issuers/rectorat/profile", [.. facts, ("commissionDates", "2026-09-10\r\n2026-06-01")]);
        Answer late = await marion.SendAsync(form, "/manage/issuers/rectorat/profile", facts);

        Assert.Contains("id=\"commissionDates-error\"", wrong.Html);
        Assert.Equal(HttpStatusCode.SeeOther, right.Status);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("1er juin 2026", (await marion.OpenAsync("/catalogue/issuers/rectorat")).Text);
        Assert.Contains("Rectorat de Valmont", (await marion.OpenAsync("/issuers/rectorat?data")).Html);
    }

    // The site's own catalogue had a first version of both badges.
    private static async Task<TestSite> FurnishedAsync()
    {
        TestSite site = await TestSite.StartAsync();
        await site.InstallAsync(Badge("tutorat"), Badge("robotique", issuer: "lycee"));
        return site;
    }

    private static ICatalogue CatalogueOf(TestSite site) => site.Services.GetRequiredService<ICatalogue>();

    private static (HttpStatusCode Status, string? Location) Brief(Answer answer) => (answer.Status, answer.Location);

    private static async Task EditAsync(Visit visit, string badge, (string Name, string Value)[] fields) =>
        Assert.Equal(HttpStatusCode.SeeOther, (await SendEditAsync(visit, badge, fields)).Status);

    private static async Task<Answer> SendEditAsync(
        Visit visit, string badge, (string Name, string Value)[] fields, params (string Name, string FileName, byte[] Content)[] files)
    {
        Answer page = await visit.OpenAsync($"/manage/badges/{badge}");
        return await visit.SendAsync(page, $"/manage/badges/{badge}", [.. fields, ("revision", page.ValueOf("revision"))], files);
    }

    private static async Task<Answer> PublishAsync(Visit visit, string badge)
    {
        Answer page = await visit.OpenAsync($"/manage/badges/{badge}");
        return await visit.SendAsync(page, $"/manage/badges/{badge}/publication", [("revision", page.ValueOf("revision"))]);
    }

    private static async Task<Dictionary<string, string>> FilesAsync(TestSite site)
    {
        Dictionary<string, string> files = [];
        foreach (string path in site.Files.PathsOf(FileArea.Public))
        {
            await using FileContent file = (await site.Files.OpenAsync(FileArea.Public, path, Cancelled))!;
            files[path] = file.ETag;
        }

        return files;
    }
}
