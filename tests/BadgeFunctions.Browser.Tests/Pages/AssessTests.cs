using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Pages;

/// <summary>The assessor's path, and a pupil who has a paper and no address.</summary>
public sealed class AssessTests(InstalledBrowser browser)
{
    private const float LeastTarget = 44;

    [Theory]
    [InlineData("fr-FR", "Nouvelle classe", "Pas encore", "Confirmer la réussite")]
    [InlineData("en-GB", "New class", "Not yet", "Confirm the success")]
    public async Task APupilFailsThenSucceedsOnATeachersPhone(string language, string newClass, string notYet, string confirm)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor teacher = await browser.VisitAsync(service.Address, language);
        await teacher.SignInAsync(await service.TokenAsync("assessor", "lycee"));
        Assert.EndsWith("/classes", teacher.Page.Url, StringComparison.Ordinal);
        await teacher.InspectAsync($"classes-empty-{language}");
        await teacher.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = newClass }).ClickAsync();
        await teacher.InspectAsync($"class-new-{language}");
        await PasteClassAsync(teacher);
        await teacher.InspectAsync($"class-{language}");
        await teacher.OpenAsync("/classes");
        await teacher.InspectAsync($"classes-{language}");
        await teacher.Page.Locator(".fr-card a").ClickAsync();
        await teacher.Page.Locator(".fr-card a").ClickAsync();
        await teacher.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        await teacher.InspectAsync($"assess-{language}");
        ILocator awa = teacher.Page.Locator("li.assessed", new PageLocatorOptions { HasText = "Awa" });

        await teacher.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        await EveryTargetIsBigEnoughAsync(awa);
        await awa.Locator("button[value=not-yet]").ClickAsync();
        await awa.Locator(".assessed__answer").WaitForAsync();
        Assert.Contains(notYet, await awa.InnerTextAsync(), StringComparison.Ordinal);
        await teacher.InspectAsync($"assess-not-yet-{language}");
        await teacher.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        await awa.Locator(".attempt__success summary").ClickAsync();
        await teacher.InspectAsync($"assess-confirm-{language}");
        await teacher.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        await awa.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = confirm }).ClickAsync();
        await awa.Locator(".fr-badge--success").WaitForAsync();
        await teacher.InspectAsync($"assess-achieved-{language}");

        Assert.Equal(0, await awa.Locator("button[value=achieved]").CountAsync());
    }

    [Theory]
    [InlineData("fr-FR", "Voir mes badges", "Ouvrir la page du badge")]
    [InlineData("en-GB", "See my badges", "Open the badge’s page")]
    public async Task APupilWithoutAnAddressFindsTheirBadgeByTheCodeOnPaper(string language, string see, string open)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor teacher = await browser.VisitAsync(service.Address, language);
        await teacher.SignInAsync(await service.TokenAsync("assessor", "lycee"));
        await teacher.OpenAsync("/classes/new");
        await PasteClassAsync(teacher);
        await AwardAsync(teacher);
        string code = await ReadThePaperAsync(teacher, language);

        await using Visitor pupil = await browser.VisitAsync(service.Address, language);
        await pupil.OpenAsync("/follow-up");
        await pupil.InspectAsync($"follow-up-code-{language}");
        await pupil.Page.Locator("#code").FillAsync("K7M2");
        await pupil.PressAsync(see);
        await pupil.Page.Locator("#errors").WaitForAsync();
        await pupil.InspectAsync($"follow-up-wrong-{language}");
        await pupil.Page.Locator("#code").FillAsync(code.ToLowerInvariant().Replace('-', ' '));
        await pupil.PressAsync(see);
        await pupil.Page.WaitForURLAsync(url => url.Contains("/follow-up/", StringComparison.Ordinal));
        Assert.DoesNotContain(code.Replace("-", string.Empty, StringComparison.Ordinal), pupil.Page.Url, StringComparison.OrdinalIgnoreCase);
        ILocator link = pupil.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = open });
        while (await link.CountAsync() == 0)
        {
            await pupil.Page.ReloadAsync();
        }

        await pupil.InspectAsync($"follow-up-{language}");
        await link.ClickAsync();
        Assert.DoesNotContain("Diallo", await pupil.Page.ContentAsync(), StringComparison.Ordinal);
        string badge = pupil.Page.Url;

        await VerifyAsync(pupil, badge, code);
        await pupil.Page.Locator(".verdict .fr-alert--success").WaitForAsync();
        await pupil.InspectAsync($"verify-code-{language}");
        await VerifyAsync(pupil, badge, "0000-0000-0000-0000");
        await pupil.Page.Locator(".verdict .fr-alert--error").WaitForAsync();
    }

    private static async Task PasteClassAsync(Visitor teacher)
    {
        await teacher.Page.Locator("#name").FillAsync("2de 4");
        await teacher.Page.Locator("#pupils").FillAsync("Diallo;Awa\nÉmond;Zoé;zoe@exemple.fr\nLefebvre-Saint-Maximin;Anne-Sophie");
        await teacher.Page.Locator("main form button[type=submit]").ClickAsync();
        await teacher.Page.WaitForURLAsync(url => url.Contains("saved=true", StringComparison.Ordinal));
    }

    private static async Task AwardAsync(Visitor teacher)
    {
        string list = teacher.Page.Url;
        await teacher.Page.Locator(".fr-card a").ClickAsync();
        ILocator awa = teacher.Page.Locator("li.assessed", new PageLocatorOptions { HasText = "Awa" });
        await awa.Locator(".attempt__note summary").ClickAsync();
        await awa.Locator("textarea").FillAsync("Encore un effort sur les aires.");
        await awa.Locator("button[value=not-yet]").ClickAsync();
        await awa.Locator(".assessed__answer").WaitForAsync();
        await awa.Locator(".attempt__success summary").ClickAsync();
        await awa.Locator("button[value=achieved]").ClickAsync();
        await awa.Locator(".fr-badge--success").WaitForAsync();
        await teacher.OpenAsync(list);
    }

    private static async Task<string> ReadThePaperAsync(Visitor teacher, string language)
    {
        await teacher.OpenAsync($"{teacher.Page.Url.Split('?')[0]}/codes");
        await teacher.InspectAsync($"codes-{language}");
        ILocator slip = teacher.Page.Locator(".slip", new PageLocatorOptions { HasText = "Awa" });
        Assert.True(await slip.Locator("svg[role=img]").IsVisibleAsync());
        await teacher.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await teacher.Page.Locator(".fr-header").IsVisibleAsync());
        Assert.True(await slip.Locator("svg[role=img]").IsVisibleAsync());
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await teacher.Page.PdfAsync(new PagePdfOptions { Path = Path.Combine(folder, $"codes-{language}.pdf"), Format = "A4" });
        }

        return (await slip.Locator("code").InnerTextAsync()).Trim();
    }

    private static async Task VerifyAsync(Visitor pupil, string badge, string code)
    {
        await pupil.OpenAsync("/verify");
        await pupil.Page.Locator("#url").FillAsync(badge);
        await pupil.Page.Locator("#email").FillAsync(code);
        await pupil.Page.Locator("main form button[type=submit]").ClickAsync();
    }

    private static async Task EveryTargetIsBigEnoughAsync(ILocator row)
    {
        foreach (ILocator target in await row.Locator("button, summary").AllAsync())
        {
            if (await target.BoundingBoxAsync() is { Width: > 0 } box)
            {
                Assert.True(box.Height >= LeastTarget && box.Width >= LeastTarget, $"{await target.InnerTextAsync()}: {box.Width} × {box.Height}");
            }
        }
    }
}
