using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class BadgeEditorTests(InstalledBrowser browser)
{
    [Fact]
    public async Task ABadgeThatIsEditedAfterItWasAwardedLeavesTheAwardAsItWas()
    {
        await using RunningService service = await RunningService.StartAsync();
        string first = await service.AwardAsync("accueillir", "premiere@exemple.fr");
        string before = await service.Operator.GetStringAsync($"/badges/{first}/", TestContext.Current.CancellationToken);
        await using Visitor visitor = await browser.VisitAsync(service.Address, javaScript: false);
        await visitor.SignInAsync(await service.TokenAsync("manager", "rectorat"));

        await visitor.OpenAsync("/manage/badges/accueillir");
        await visitor.Page.Locator("#description").FillAsync("Sait accueillir chacun, tous les jours.");
        await visitor.PressAsync("Enregistrer et voir l’aperçu");
        Assert.Contains("Sait accueillir chacun, tous les jours.", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.PressAsync("Publier");
        Assert.Contains("Publié, version 2", await visitor.TextAsync(), StringComparison.Ordinal);
        string second = await service.AwardAsync("accueillir", "seconde@exemple.fr");

        Assert.Equal(before, await service.Operator.GetStringAsync($"/badges/{first}/", TestContext.Current.CancellationToken));
        await visitor.OpenAsync($"/badges/{first}/");
        Assert.Contains("Sait accueillir élèves, familles et collègues.", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.OpenAsync($"/badges/{second}/");
        Assert.Contains("Sait accueillir chacun, tous les jours.", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadgeIsMadeFromNothingByKeyboardAlone()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await visitor.SignInAsync(await service.TokenAsync("manager", "rectorat"));
        IPage page = visitor.Page;

        await visitor.OpenAsync("/manage");
        Keyboard keyboard = new(page);
        await keyboard.FollowAsync("a[href$='/badges/new']");
        await keyboard.TypeAsync("#name", "Écouter");
        await keyboard.TypeAsync("#description", "Sait écouter.");
        await keyboard.TypeAsync("#criteria", "Raconter deux entretiens.");
        await keyboard.TypeAsync("#skills", "Écouter\nReformuler");
        await keyboard.ChooseAsync("#requires-accueillir");
        await keyboard.FollowAsync("button[name=then]");
        await keyboard.FollowAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/manage/issuers/rectorat?done=published");

        await visitor.OpenAsync("/catalogue/ecouter");
        string text = await visitor.TextAsync();
        Assert.All(["Sait écouter.", "Raconter deux entretiens.", "Reformuler", "Accueillir"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public async Task EverybodyCanUseTheEditor(string language)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, language);
        await using Visitor other = await browser.VisitAsync(service.Address, language);
        await visitor.SignInAsync(await service.TokenAsync("manager", "rectorat", "reseau"));
        await other.SignInAsync(await service.TokenAsync("manager", "rectorat"));
        await other.OpenAsync("/manage/badges/agilite-2");

        await visitor.OpenAsync("/manage");
        await visitor.InspectAsync($"manage-{language}");
        await visitor.OpenAsync("/manage/issuers/rectorat/badges/new");
        await visitor.InspectAsync($"manage-new-{language}");
        await visitor.Page.Locator("button[name=then]").ClickAsync();
        await visitor.InspectAsync($"manage-errors-{language}");
        await visitor.OpenAsync("/manage/badges/agilite-2");
        await visitor.Page.Locator("#criteria").FillAsync("");
        await visitor.Page.Locator("button[name=then]").ClickAsync();
        await visitor.InspectAsync($"manage-preview-{language}");
        await visitor.OpenAsync("/manage/badges/agilite-2/preview/holder");
        await visitor.InspectAsync($"manage-holder-{language}");
        await visitor.OpenAsync("/manage/badges/agilite-2");
        await visitor.InspectAsync($"manage-edit-{language}");
        await visitor.OpenAsync("/manage/issuers/rectorat");
        await visitor.InspectAsync($"manage-issuer-{language}");
        await visitor.OpenAsync("/manage/issuers/rectorat/profile");
        await visitor.InspectAsync($"manage-profile-{language}");
        await other.Page.Locator("#name").FillAsync("Agilité");
        await other.Page.Locator("button[name=then]").ClickAsync();
        await other.InspectAsync($"manage-conflict-{language}");
    }
}
