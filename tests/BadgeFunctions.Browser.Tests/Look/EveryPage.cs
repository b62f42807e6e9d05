using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Look;

/// <summary>Looks at every page in one theme, in a language and a colour scheme.</summary>
/// <param name="browser">The browser.</param>
/// <param name="furnished">A service with something on every page.</param>
/// <param name="theme">What to call the theme in the pictures' names.</param>
internal sealed class EveryPage(InstalledBrowser browser, FurnishedService furnished, string theme)
{
    /// <summary>What anybody sees.</summary>
    public async Task PublicAsync(string language, bool dark)
    {
        await using Visitor visitor = await browser.VisitAsync(furnished.Service.Address, language, dark: dark);
        await LookAsync(visitor, "catalogue", "/");
        await LookAsync(visitor, "search", "/?q=accueil");
        await LookAsync(visitor, "badge", "/catalogue/accueillir");
        await LookAsync(visitor, "form", "/nominate/accueillir");
        await visitor.SendAsync("main form.nominate");
        await InspectAsync(visitor, "form-errors");
        await LookAsync(visitor, "tracking", furnished.Waiting.Tracking);
        await LookAsync(visitor, "tracking-accepted", furnished.Accepted.Tracking);
        await LookAsync(visitor, "consent", furnished.Consent);
        await LookAsync(visitor, "public-badge", $"/badges/{furnished.Award}/");
        await LookAsync(visitor, "public-badge-revoked", $"/badges/{furnished.RevokedAward}/", [200, 410]);
        await LookAsync(visitor, "verify", "/verify");
        await visitor.Page.Locator("input[name=url]").FillAsync($"{furnished.Service.Address}assertions/{furnished.Award}");
        await visitor.SendAsync("main form");
        await InspectAsync(visitor, "verify-result");
        await LookAsync(visitor, "sign-in", "/sign-in");
        await visitor.SendAsync();
        await InspectAsync(visitor, "sign-in-errors");
        await LookAsync(visitor, "accessibility", "/accessibility");
        await LookAsync(visitor, "privacy", "/privacy");
        await LookAsync(visitor, "not-found", "/nowhere", [404]);
        await LookAsync(visitor, "dead-link", $"/tracking/{furnished.Waiting.Id}?key=x", [403, 404, 410]);
    }

    /// <summary>What those who work with requests see.</summary>
    public async Task WorkAsync(string language, bool dark)
    {
        await using Visitor visitor = await browser.VisitAsync(furnished.Service.Address, language, dark: dark);
        await visitor.SignInAsync(furnished.Token);
        await LookAsync(visitor, "review", "/review?status=all");
        await LookAsync(visitor, "dossier", $"/review/{furnished.Waiting.Id}");
        await visitor.Page.Locator("button.fr-btn--lg").ClickAsync();
        await visitor.Page.WaitForSelectorAsync("#errors");
        await InspectAsync(visitor, "dossier-errors");
        await LookAsync(visitor, "dossier-decided", $"/review/{furnished.Accepted.Id}");
        await LookAsync(visitor, "operations", "/operations");
        await LookAsync(visitor, "award", $"/award/{furnished.Award}");
        await LookAsync(visitor, "award-revoked", $"/award/{furnished.RevokedAward}");
        await LookAsync(visitor, "mailbox", "/mailbox");
        await visitor.Page.Locator("main table a").First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/mailbox/*");
        await InspectAsync(visitor, "message");
    }

    /// <summary>The pages that people print, as paper shows them.</summary>
    public async Task PrintedAsync()
    {
        await using Visitor visitor = await browser.VisitAsync(furnished.Service.Address);
        await visitor.SignInAsync(furnished.Token);
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach ((string name, string address) in new[]
        {
            ("badge", "/catalogue/accueillir"), ("review", "/review?status=all"), ("dossier", $"/review/{furnished.Accepted.Id}"), ("public-badge", $"/badges/{furnished.Award}/"),
        })
        {
            await visitor.OpenAsync(address);
            Assert.Equal(0, await visitor.Page.Locator("nav:visible, main button:visible").CountAsync());
            await Screenshots.TakeAsync(visitor.Page, $"{theme}-printed-{name}");
        }
    }

    private async Task LookAsync(Visitor visitor, string name, string address, int[]? statuses = null)
    {
        IResponse response = (await visitor.Page.GotoAsync(address))!;
        Assert.True((statuses ?? [200]).Contains(response.Status), $"{response.Status} {address}");
        await InspectAsync(visitor, name);
    }

    private async Task InspectAsync(Visitor visitor, string name)
    {
        string language = await visitor.Page.Locator("html").GetAttributeAsync("lang") ?? string.Empty;
        await visitor.InspectAsync($"{theme}-{language}-{name}");
    }
}
