using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class BagTests(InstalledBrowser browser)
{
    private const string Owner = "lea.petit@ecole.example";
    private const string Colleague = "sam.durand@ecole.example";
    private const string Badge = "accueillir";

    [Fact]
    public async Task ABagIsFilledOverTwoVisitsByTwoPeopleAndTriedAgain()
    {
        await using RunningService service = await RunningService.StartAsync();
        string link = await OpenBagAsync(service);

        // First visit: one piece, a colleague, a few words, and a browser that is closed in the middle of a sentence.
        await using (Visitor first = await browser.VisitAsync(service.Address))
        {
            await first.OpenAsync(link);
            await first.InspectAsync("bag-empty");
            await AddPieceAsync(first, "Livret d’accueil", "https://exemple.fr/livret");
            await first.Page.GetByText("Inviter un ou une collègue").ClickAsync();
            await FillAsync(first, "contributor.email", Colleague);
            await first.PressAsync("Envoyer l’invitation");
            await FillAsync(first, "familyName", "Petit");
            await FillAsync(first, "givenName", "Léa");
            await first.Page.GetByText("Enregistré à").WaitForAsync();
            Assert.Contains("Pas encore de preuve", await first.TextAsync(), StringComparison.Ordinal);
        }

        await ContributeAsync(service);

        // Second visit, in another browser, by the link of the mail.
        string tracking;
        await using (Visitor second = await browser.VisitAsync(service.Address))
        {
            await second.OpenAsync(link);
            Assert.Contains("Ajoutée par Sam Durand", await second.TextAsync(), StringComparison.Ordinal);
            Assert.Equal("Petit", await second.Page.Locator("[name=familyName]").InputValueAsync());
            await second.InspectAsync("bag-filled");
            await FillAsync(second, "reason", "J’accueille chaque famille.");
            await second.PressAsync("Envoyer la demande");
            await second.Page.WaitForURLAsync("**/tracking/**");
            tracking = second.Page.Url;
            Assert.Contains("La prochaine commission se réunit le 12 mars 2099.", await second.TextAsync(), StringComparison.Ordinal);
            await second.InspectAsync("tracking-sent");
        }

        await RefuseAsync(service);
        await using Visitor third = await browser.VisitAsync(service.Address);
        await third.OpenAsync(tracking.Replace("&sent=true", string.Empty, StringComparison.Ordinal));
        string told = await third.TextAsync();
        Assert.Contains("Ajoutez une situation avec une famille.", told, StringComparison.Ordinal);
        Assert.Contains("Nour Haddad", told, StringComparison.Ordinal);
        await third.InspectAsync("tracking-refused");
        await third.PressAsync("Réessayer avec ce qui manque");
        await third.Page.WaitForURLAsync("**/bag/**");
        await AddPieceAsync(third, "Une famille", "https://exemple.fr/famille");
        await third.InspectAsync("bag-again");
        await third.PressAsync("Envoyer la demande");
        await third.Page.WaitForURLAsync("**/tracking/**");
        await third.Page.GetByText("Demande n° 1").ClickAsync();
        Assert.Contains("Une seule situation est montrée.", await third.TextAsync(), StringComparison.Ordinal);
        await third.InspectAsync("tracking-history");

        await third.Page.GetByText("Retirer cette demande").ClickAsync();
        await third.InspectAsync("withdraw");
        await third.PressAsync("Retirer la demande");
        Assert.Contains("La demande a été retirée", await third.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatWasNotSentSurvivesTheClosedPage()
    {
        await using RunningService service = await RunningService.StartAsync();
        string link = await OpenBagAsync(service);
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await visitor.OpenAsync(link);
        await visitor.Page.RouteAsync("**/bag/**", route => route.Request.Method == "POST" ? route.AbortAsync("blockedbyclient") : route.ContinueAsync());
        await FillAsync(visitor, "reason", "Commencé dans le train.");

        // The page goes before the server heard of it.
        await visitor.OpenAsync("/");
        await visitor.Page.UnrouteAllAsync();
        await visitor.OpenAsync(link);
        Assert.Equal("Commencé dans le train.", await visitor.Page.Locator("[name=reason]").InputValueAsync());
        await visitor.Page.GetByText("Enregistré à").WaitForAsync();

        await using Visitor elsewhere = await browser.VisitAsync(service.Address, javaScript: false);
        await elsewhere.OpenAsync(link);
        Assert.Equal("Commencé dans le train.", await elsewhere.Page.Locator("[name=reason]").InputValueAsync());
    }

    private static Task FillAsync(Visitor visitor, string name, string text) => visitor.Page.Locator($"[name='{name}']").FillAsync(text);

    private static async Task AddPieceAsync(Visitor visitor, string title, string url)
    {
        ILocator form = visitor.Page.Locator("details", new PageLocatorOptions { HasText = "Nouvelle preuve" });
        if (await form.GetAttributeAsync("open") is null)
        {
            await form.Locator("summary").ClickAsync();
        }

        await FillAsync(visitor, "evidence[0].title", title);
        await FillAsync(visitor, "evidence[0].url", url);
        await visitor.Page.GetByLabel("Écouter").CheckAsync();
        await visitor.PressAsync("Mettre dans le sac");
        await visitor.Page.GetByText("La preuve est dans le sac.").WaitForAsync();
    }

    private async Task<string> OpenBagAsync(RunningService service)
    {
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await visitor.OpenAsync($"/catalogue/{Badge}");
        await visitor.Page.GetByText("Rassembler mes preuves peu à peu").First.ClickAsync();
        await visitor.InspectAsync("bag-new");
        await FillAsync(visitor, "email", Owner);
        await visitor.PressAsync("Recevoir mon lien");
        await visitor.InspectAsync("bag-link-sent");
        return (await service.Mailbox.WaitForAsync(Owner, "/bag/")).Link("/bag/");
    }

    private async Task ContributeAsync(RunningService service)
    {
        string link = (await service.Mailbox.WaitForAsync(Colleague, "/contribute/")).Link("/contribute/");
        await using Visitor colleague = await browser.VisitAsync(service.Address, javaScript: false);
        await colleague.OpenAsync(link);
        string seen = await colleague.TextAsync();
        Assert.Contains("Léa Petit", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Livret d’accueil", seen, StringComparison.Ordinal);
        await FillAsync(colleague, "name", "Sam Durand");
        await FillAsync(colleague, "evidence[0].title", "Je l’ai vue accueillir trois familles");
        await colleague.PressAsync("Ajouter cette preuve");
        Assert.Contains("Merci", await colleague.TextAsync(), StringComparison.Ordinal);
        await using Visitor again = await browser.VisitAsync(service.Address);
        await again.OpenAsync(link);
        await again.InspectAsync("contribute");
    }

    private async Task RefuseAsync(RunningService service)
    {
        await using Visitor reviewer = await browser.VisitAsync(service.Address);
        await reviewer.SignInAsync(await service.TokenAsync("reviewer", "rectorat"));
        await reviewer.OpenAsync("/review");
        await reviewer.Page.Locator("a[href^='/review/accueillir.']").First.ClickAsync();
        await reviewer.Page.GetByLabel("Refuser").CheckAsync();
        await FillAsync(reviewer, "reason", "Une seule situation est montrée.");
        await FillAsync(reviewer, "recommendation", "Ajoutez une situation avec une famille.");
        await FillAsync(reviewer, "resourcePerson.name", "Nour Haddad");
        await FillAsync(reviewer, "resourcePerson.contact", "nour.haddad@ac-valmont.example");
        await reviewer.InspectAsync("decision");
        await reviewer.PressAsync("Enregistrer l’avis");
        Assert.Contains("Nour Haddad", await reviewer.TextAsync(), StringComparison.Ordinal);
    }
}
