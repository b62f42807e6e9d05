using System.Globalization;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.People;

public sealed class PeopleTests(InstalledBrowser browser)
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public async Task AManagerAddsAMemberGivesARoleAndSaysWhoActsForThem(string language)
    {
        await using RunningService service = await RunningService.StartAsync();
        await service.MemberAsync("Dan Délégué", "dan@exemple.fr", "Histoire", "reviewer", "rectorat");
        await using Visitor manager = await browser.VisitAsync(service.Address, language);
        await manager.SignInAsync(await service.MemberAsync("Rita Responsable", "rita@exemple.fr", "Direction", "manager", "rectorat"));

        await manager.OpenAsync("/people/new?issuer=rectorat");
        await manager.InspectAsync($"people-new-{language}");
        await manager.SendAsync("form[action='/people/new']");
        await manager.InspectAsync($"people-errors-{language}");
        await manager.Page.Locator("#email").FillAsync("zoe.martin@exemple.fr");
        await manager.Page.Locator("#name").FillAsync("Zoé Martin");
        await manager.Page.Locator("#department").FillAsync("Lettres");
        await manager.SendAsync("form[action='/people/new']");
        await manager.Page.WaitForURLAsync("**/people/person/*?done=added");
        await manager.InspectAsync($"people-person-{language}");

        await manager.Page.Locator("#role").SelectOptionAsync("assessor");
        await manager.Page.Locator("#issuer").SelectOptionAsync("rectorat");
        await manager.SendAsync("form:has(#role)");
        await manager.Page.WaitForURLAsync("**?done=saved");
        Assert.True(await manager.Page.Locator("input[value='assessor@rectorat']").IsCheckedAsync());

        await manager.Page.Locator("a[href$='/absence']").ClickAsync();
        await manager.Page.Locator("#from").FillAsync("2020-01-01");
        await manager.Page.Locator("#to").FillAsync("2020-01-02");
        await manager.SendAsync("form:has(#from)");
        await manager.InspectAsync($"people-absence-errors-{language}");
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        await manager.Page.Locator("#from").FillAsync(Written(today));
        await manager.Page.Locator("#to").FillAsync(Written(today.AddDays(3)));
        await manager.Page.Locator("#delegate").SelectOptionAsync(new SelectOptionValue { Label = "Dan Délégué (Histoire)" });
        await manager.SendAsync("form:has(#from)");
        await manager.Page.WaitForURLAsync("**?done=saved");
        await manager.InspectAsync($"people-absence-{language}");

        await manager.OpenAsync("/people/rectorat");
        await manager.InspectAsync($"people-list-{language}");
        Assert.Contains("Zoé Martin", await manager.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAdministratorPutsAnIssuerBelowAnother()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor operators = await browser.VisitAsync(service.Address);
        await operators.SignInAsync(await service.TokenAsync("operator"));

        await operators.OpenAsync("/manage/issuers/lycee/place");
        await operators.Page.Locator("#parent").SelectOptionAsync("rectorat");
        await operators.Page.Locator("#delegated-people").UncheckAsync();
        await operators.SendAsync("form:has(#parent)");
        await operators.Page.WaitForURLAsync("**/place?done=saved");
        await operators.InspectAsync("people-place");
        await operators.OpenAsync("/people");
        await operators.InspectAsync("people-all");
        await operators.OpenAsync("/manage");
        await operators.InspectAsync("people-manage-tree");
        await operators.OpenAsync("/catalogue/issuers/rectorat");
        await operators.InspectAsync("people-issuer-tree");
        Assert.Contains("Lycée Germaine-Tillion", await operators.TextAsync(), StringComparison.Ordinal);

        // The school's own manager has no people to manage any more; the rectorat's has both.
        await using Visitor school = await browser.VisitAsync(service.Address);
        await school.SignInAsync(await service.MemberAsync("Paul Principal", "paul@exemple.fr", "Direction", "manager", "lycee"));
        Assert.Equal(0, await school.Page.Locator("a[href='/people']").CountAsync());
        await school.OpenAsync("/people/lycee", 404);
        await using Visitor rectorat = await browser.VisitAsync(service.Address);
        await rectorat.SignInAsync(await service.MemberAsync("Rita Responsable", "rita@exemple.fr", "Direction", "manager", "rectorat"));
        await rectorat.OpenAsync("/people/lycee");
        Assert.Contains("Paul Principal", await rectorat.TextAsync(), StringComparison.Ordinal);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
