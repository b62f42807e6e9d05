using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class NominateTests(InstalledBrowser browser)
{
    [Fact]
    public async Task ASelfNominationGoesOutWhenItsMailIsAnswered()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, javaScript: true);
        NominationForm form = new(visitor);
        await form.OpenAsync("accueillir");
        await visitor.InspectAsync("nominate");
        await form.FillAsync("Léa", "Petit", "lea.petit@ac-exemple.fr");
        await form.SendAsync();

        Assert.Contains("ouvrez le message envoyé à lea.petit@ac-exemple.fr", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("tracking-awaiting-proof");
        await visitor.PressAsync("Renvoyer le message");
        Assert.Contains("Le message est reparti", await visitor.TextAsync(), StringComparison.Ordinal);

        Mail mail = await service.Mailbox.WaitForAsync("lea.petit@ac-exemple.fr", "/confirm/");
        await visitor.OpenAsync(mail.Link("/confirm/"));
        await visitor.InspectAsync("confirm");
        await visitor.PressAsync("Confirmer et envoyer");

        Assert.Contains("La commission va étudier la demande", await visitor.TextAsync(), StringComparison.Ordinal);
        Mail acknowledged = await service.Mailbox.WaitForAsync("lea.petit@ac-exemple.fr", "/tracking/");
        await visitor.OpenAsync(acknowledged.Link("/tracking/"));
        await visitor.InspectAsync("tracking-submitted");
    }

    [Fact]
    public async Task AColleagueIsAskedOnlyAfterTheProofAndMayAgree()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await ProposeAsync(service, visitor, "Max", "Durand", "max.durand@ac-exemple.fr", "chef@ac-exemple.fr");

        Mail asked = await service.Mailbox.WaitForAsync("max.durand@ac-exemple.fr", "/consent/");
        await visitor.OpenAsync(asked.Link("/consent/"));
        await visitor.InspectAsync("consent");
        await visitor.PressAsync("J’accepte");

        Assert.Contains("Vous avez accepté", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("consent-agreed");
        Mail followed = await service.Mailbox.WaitForAsync("chef@ac-exemple.fr", "/tracking/");
        await visitor.OpenAsync(followed.Link("/tracking/"));
        Assert.Contains("La commission va étudier la demande", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoDeclinesIsNotToldOnToTheNominator()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await ProposeAsync(service, visitor, "Max", "Durand", "max.durand@ac-exemple.fr", "chef@ac-exemple.fr");
        Mail followed = await service.Mailbox.WaitForAsync("chef@ac-exemple.fr", "/tracking/");
        await visitor.OpenAsync(followed.Link("/tracking/"));
        string before = await visitor.TextAsync();

        Mail asked = await service.Mailbox.WaitForAsync("max.durand@ac-exemple.fr", "/consent/");
        await visitor.OpenAsync(asked.Link("/consent/"));
        await visitor.PressAsync("Je décline");
        Assert.Contains("Vous avez décliné", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("consent-declined");

        await visitor.OpenAsync(followed.Link("/tracking/"));
        Assert.Equal(before, await visitor.TextAsync());
        await visitor.InspectAsync("tracking-awaiting-consent");
    }

    [Fact]
    public async Task AGuardianIsAskedInPlainWordsBeforeAnybodyDecides()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        NominationForm form = new(visitor);
        await form.OpenAsync("sentinelle");
        await form.FillAsync("Inès", "Moreau", "ines@lycee-exemple.fr");
        await form.SendAsync();
        Assert.Contains("Adresse électronique d’un parent", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("nominate-minor-corrected");
        await form.Field("guardian").FillAsync("parent@exemple.fr");
        await form.SendAsync();
        await ConfirmAsync(service, visitor, "ines@lycee-exemple.fr");
        Assert.Contains("L’accord des parents est attendu", await visitor.TextAsync(), StringComparison.Ordinal);

        Mail asked = await service.Mailbox.WaitForAsync("parent@exemple.fr", "/guardian/");
        await visitor.OpenAsync(asked.Link("/guardian/"));
        await visitor.InspectAsync("guardian");
        await visitor.PressAsync("J’accepte");

        Assert.Contains("La demande va être étudiée", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("guardian-agreed");
    }

    [Fact]
    public async Task ANamesakeIsWarnedOfThenUnitedByAReviewer()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        NominationForm form = new(visitor);
        await form.OpenAsync("accueillir");
        await form.FillAsync("Léa", "Petit", "lea.petit@ac-exemple.fr");
        await form.SendAsync();
        await ConfirmAsync(service, visitor, "lea.petit@ac-exemple.fr");

        await form.OpenAsync("accueillir");
        await form.FillAsync("PETIT", "Lea", "lea@perso.example");
        await form.SendAsync();
        Assert.Contains("Quelqu’un du même nom", await visitor.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("lea@perso.example", await form.Field("email").InputValueAsync());
        await visitor.InspectAsync("nominate-look-alike");
        await form.Field("otherPerson").CheckAsync();
        await form.SendAsync();
        await ConfirmAsync(service, visitor, "lea@perso.example");

        await using Visitor reviewer = await browser.VisitAsync(service.Address);
        await reviewer.SignInAsync(await service.TokenAsync("reviewer", "rectorat"));
        await reviewer.OpenAsync("/review");
        await reviewer.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Petit Léa" }).ClickAsync();
        await reviewer.InspectAsync("dossier-look-alike");
        await reviewer.PressAsync("Réunir ici la demande de lea@perso.example");
        Assert.Contains("Les deux demandes sont réunies", await reviewer.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Peut-être la même personne", await reviewer.TextAsync(), StringComparison.Ordinal);
        await reviewer.InspectAsync("dossier-united");

        Mail followed = await service.Mailbox.WaitForAsync("lea@perso.example", "/tracking/");
        await visitor.OpenAsync(followed.Link("/tracking/"));
        Assert.Contains("La demande a été réunie à une autre", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("tracking-merged");
    }

    [Fact]
    public async Task AClosedCallSaysWhenTheNextOpens()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);

        await visitor.OpenAsync("/nominate/innover");

        Assert.Contains("1er janvier 2099", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("nominate-closed");
    }

    private static async Task ProposeAsync(RunningService service, Visitor visitor, string givenName, string familyName, string email, string nominatedBy)
    {
        NominationForm form = new(visitor);
        await form.OpenAsync("accueillir");
        await form.FillAsync(givenName, familyName, email, nominatedBy);
        await form.SendAsync();
        Assert.DoesNotContain(service.Mailbox.All(), mail => mail.To == email);
        await ConfirmAsync(service, visitor, nominatedBy);
    }

    private static async Task ConfirmAsync(RunningService service, Visitor visitor, string address)
    {
        Mail mail = await service.Mailbox.WaitForAsync(address, "/confirm/");
        await visitor.OpenAsync(mail.Link("/confirm/"));
        await visitor.PressAsync("Confirmer et envoyer");
    }
}
