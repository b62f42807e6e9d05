using System.Globalization;
using System.Text.RegularExpressions;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Commission;

/// <summary>A session from its planning to a full commission, in the browsers of those concerned.</summary>
public sealed partial class CalendarTests(InstalledBrowser browser)
{
    private const string Issuer = "rectorat";

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public async Task ManagersPlanMembersSignUpAndASubstituteIsCalledIn(string language)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor manager = await browser.VisitAsync(service.Address, language);
        await manager.SignInAsync(await service.MemberAsync("Mona Gestion", "mona@exemple.fr", "DSDEN", "manager", Issuer));

        await manager.OpenAsync("/commission");
        await manager.InspectAsync($"calendar-empty-{language}");
        await TellRulesAsync(manager, language);
        string session = await PlanAsync(manager, language);
        List<Visitor> members = await SignUpAsync(service, language, session, 6);
        await members[5].InspectAsync($"session-substitute-{language}");

        await members[0].OpenAsync(session);
        await members[0].SendAsync("main form[action$='/leave']");
        Mail called = await service.Mailbox.WaitForAsync("membre5@exemple.fr", "Une place s’est libérée");
        await using Visitor substitute = await browser.VisitAsync(service.Address, language);
        await substitute.OpenAsync(Link().Match(called.Text).Value);
        await substitute.InspectAsync($"call-{language}");
        await substitute.SendAsync();
        await substitute.InspectAsync($"call-accepted-{language}");

        await NameRolesAsync(manager, session);
        await manager.InspectAsync($"session-full-{language}");
        await using Visitor anybody = await browser.VisitAsync(service.Address, language);
        await anybody.OpenAsync(session);
        Assert.DoesNotContain("Membre", await anybody.TextAsync(), StringComparison.Ordinal);
        await anybody.InspectAsync($"session-public-{language}");
        await anybody.OpenAsync("/commission");
        await anybody.InspectAsync($"calendar-{language}");
        await manager.OpenAsync($"{session}/cancel");
        await manager.InspectAsync($"session-cancel-{language}");
        await manager.SendAsync();
        await manager.InspectAsync($"session-cancelled-{language}");
        foreach (Visitor member in members)
        {
            await member.DisposeAsync();
        }
    }

    [Fact]
    public async Task AMemberSignsUpTakesTheChairAndGivesTheSeatBackWithoutAMouseOnATelephone()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor manager = await browser.VisitAsync(service.Address, "fr-FR");
        await manager.SignInAsync(await service.MemberAsync("Mona Gestion", "mona@exemple.fr", "DSDEN", "manager", Issuer));
        string session = await PlanAsync(manager, "keyboard");
        await using Visitor member = await browser.VisitAsync(service.Address, "fr-FR");
        await member.SignInAsync(await service.MemberAsync("Maud Membre", "maud@exemple.fr", "DRANE", "reviewer", Issuer));
        await member.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        Keyboard keyboard = new(member.Page);

        await member.OpenAsync("/commission");
        await keyboard.FollowAsync($"a[href='{new Uri(service.Address, session).AbsolutePath}']");
        await keyboard.FollowAsync("form[action$='/take'] button");
        Assert.Contains("Vous siégez", await member.TextAsync(), StringComparison.Ordinal);
        await keyboard.ReachAsync("select[name=role]");
        await member.Page.Keyboard.PressAsync("ArrowDown");
        await keyboard.FollowAsync("form[action$='/role'] button");
        Assert.Contains("La fonction est désignée", await member.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("chair", await member.Page.Locator("select[name=role]").InputValueAsync());
        await member.InspectAsync("session-chair");
        await keyboard.FollowAsync("form[action$='/leave'] button");

        Assert.Contains("La place est rendue", await member.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task TellRulesAsync(Visitor manager, string language)
    {
        await manager.OpenAsync($"/commission/rules/{Issuer}");
        await manager.InspectAsync($"rules-{language}");
        await manager.Page.Locator("#maximumSize").FillAsync("3");
        await manager.SendAsync();
        await manager.InspectAsync($"rules-wrong-{language}");
        await manager.Page.Locator("#maximumSize").FillAsync("5");
        await manager.SendAsync();
        Assert.Contains("saved=true", manager.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(Visitor manager, string name)
    {
        await manager.OpenAsync("/commission/new");
        await manager.Page.Locator("#days").FillAsync("demain");
        await manager.SendAsync();
        await manager.InspectAsync($"plan-wrong-{name}");
        string day = TimeProvider.System.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await manager.Page.Locator("#days").FillAsync(day);
        await manager.Page.Locator("#place").FillAsync("Salle des Actes, 3 boulevard de Lesseps");
        await manager.Page.Locator("#meetingUrl").FillAsync("https://visio.exemple.fr/commission");
        await manager.SendAsync();
        await manager.InspectAsync($"session-planned-{name}");
        return new Uri(manager.Page.Url).AbsolutePath;
    }

    private async Task<List<Visitor>> SignUpAsync(RunningService service, string language, string session, int count)
    {
        List<Visitor> members = [];
        for (int i = 0; i < count; i++)
        {
            Visitor member = await browser.VisitAsync(service.Address, language);
            await member.SignInAsync(await service.MemberAsync($"Membre {i}", $"membre{i}@exemple.fr", i % 2 == 0 ? "DRANE" : "CARDIE", "reviewer", Issuer));
            await member.OpenAsync(session);
            await member.SendAsync("main form[action$='/take']");
            members.Add(member);
        }

        return members;
    }

    private static async Task NameRolesAsync(Visitor manager, string session)
    {
        string[] roles = ["chair", "facilitator", "secretary"];
        for (int i = 0; i < roles.Length; i++)
        {
            await manager.OpenAsync(session);
            ILocator row = manager.Page.Locator("tr", new PageLocatorOptions { HasText = $"Membre {i + 1}" });
            await row.Locator("select[name=role]").SelectOptionAsync(roles[i]);
            await manager.Page.FollowAsync(() => row.Locator("form[action$='/role'] button").ClickAsync());
        }
    }

    [GeneratedRegex(@"http://\S+/answer\?\S+")]
    private static partial Regex Link();
}
