using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using BadgeFunctions.Web.Tests.Access.OpenIdConnect;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Access;

/// <summary>People sign in, look at where they are signed in, and sign out.</summary>
public sealed class SignInTests(InstalledBrowser browser)
{
    private const string Email = "ana.diaz@ac-valmont.example";

    [Fact]
    public async Task AMailedLinkSignsInAndAnotherBrowserIsSignedOut()
    {
        await using RunningService service = await RunningService.StartAsync();
        string token = await service.MemberAsync("Ana Díaz", Email, "Lettres", "manager", "rectorat");
        await using Visitor desk = await browser.VisitAsync(service.Address);
        await using Visitor phone = await browser.VisitAsync(service.Address);

        await desk.OpenAsync("/account");
        await desk.InspectAsync("sign-in");
        await desk.Page.Locator("input[name=email]").FillAsync("ana.diaz");
        await desk.SendAsync("form:has(input[name=email])");
        await desk.InspectAsync("sign-in-wrong-address");
        await desk.Page.Locator("input[name=email]").FillAsync(Email);
        await desk.SendAsync("form:has(input[name=email])");
        Assert.Contains("Regardez votre messagerie", await desk.TextAsync(), StringComparison.Ordinal);
        await desk.InspectAsync("sign-in-sent");

        string link = (await service.Mailbox.WaitForAsync(Email, "/sign-in/link/")).Link("/sign-in/link/");
        await desk.OpenAsync(link);
        await desk.InspectAsync("sign-in-link");
        await desk.SendAsync();
        Assert.EndsWith("/account", desk.Page.Url, StringComparison.Ordinal);

        await phone.OpenAsync(link, 410);
        await phone.InspectAsync("sign-in-link-over");
        await phone.SignInAsync(token);
        await desk.OpenAsync("/account");
        await desk.InspectAsync("account");
        Assert.Contains("Chrome – Linux", await desk.TextAsync(), StringComparison.Ordinal);

        await desk.SendAsync("form[action*='/account/sessions/'][action$='/end']:not([action$='sessions/end'])");
        Assert.Contains("Connexion terminée", await desk.TextAsync(), StringComparison.Ordinal);
        await desk.InspectAsync("account-ended");
        await phone.OpenAsync("/review");
        Assert.Contains("/sign-in", phone.Page.Url, StringComparison.Ordinal);

        await phone.SignInAsync(token);
        await desk.SendAsync("form[action='/account/sessions/end']");
        foreach (Visitor visitor in new[] { desk, phone })
        {
            await visitor.OpenAsync("/account");
            Assert.Contains("/sign-in?returnUrl=", visitor.Page.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheOrganisationsAccountSignsInAndOutAgain()
    {
        await using IdentityProvider provider = await IdentityProvider.StartAsync(asks: true);
        provider.Person = new ProviderPerson("p-1", Email, "Ana Díaz", "badges-gestion");
        await using RunningService service = await RunningService.StartAsync(
            ("OpenIdConnect__Authority", provider.Address.AbsoluteUri),
            ("OpenIdConnect__ClientId", IdentityProvider.ClientId),
            ("OpenIdConnect__ClientSecret", IdentityProvider.ClientSecret),
            ("OpenIdConnect__Grants", "badges-gestion => manager rectorat"),
            ("OpenIdConnect__DisplayName", "Académie de Valmont"));
        await using Visitor visitor = await browser.VisitAsync(service.Address);

        await visitor.OpenAsync("/account");
        await visitor.InspectAsync("sign-in-provider");
        await FollowAsync(visitor, "Se connecter avec le compte Académie de Valmont");
        await FollowAsync(visitor, "Continuer");
        Assert.EndsWith("/account", visitor.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Gestionnaire, Rectorat", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("account-provider");

        await visitor.Page.FollowAsync(() => visitor.PressAsync("Se déconnecter"));
        await visitor.InspectAsync("signed-out");
        await FollowAsync(visitor, "Me déconnecter aussi du compte Académie de Valmont");
        Assert.Equal(service.Address.AbsoluteUri, visitor.Page.Url);

        provider.Person = new ProviderPerson("p-2", "inconnu@ac-valmont.example", "Inès");
        await visitor.OpenAsync("/sign-in");
        await FollowAsync(visitor, "Se connecter avec le compte Académie de Valmont");
        await FollowAsync(visitor, "Continuer");
        Assert.Contains("Vous n’avez pas encore de compte ici", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("sign-in-unknown");
    }

    private static Task FollowAsync(Visitor visitor, string link) =>
        visitor.Page.FollowAsync(() => visitor.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link, Exact = true }).ClickAsync());
}
