using System.Text;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Attendance;

public sealed class AttendanceTests(InstalledBrowser browser)
{
    private const string Participant = "noemie.berenger@ecole.example";

    [Fact]
    public async Task WhoIsInTheRoomSignsUpWithAPhoneAndGetsTheBadge()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor manager = await browser.VisitAsync(service.Address);
        await manager.SignInAsync(await service.TokenAsync("manager", "reseau"));
        string address = await OpenRoomAsync(manager, places: "1");

        await using Visitor participant = await PhoneAsync(service);
        await SignUpAsync(participant, address, Participant);
        await participant.InspectAsync("attend-done");
        await manager.Page.Locator("[data-room-people]").GetByText("1 sur 1").WaitForAsync();

        await using Visitor late = await PhoneAsync(service);
        await late.Page.GotoAsync(address);
        Assert.Contains("Toutes les places sont prises", await late.TextAsync(), StringComparison.Ordinal);
        await late.InspectAsync("attend-full");

        Mail proof = await service.Mailbox.WaitForAsync(Participant, "/confirm/");
        await participant.OpenAsync(proof.Link("/confirm/"));
        await participant.Page.Locator("main form button[type=submit]").First.ClickAsync();
        Mail award = await service.Mailbox.WaitForAsync(Participant, "/badges/");
        await participant.OpenAsync(award.Link("/badges/"));
        Assert.Contains("Accompagnateur formé", await participant.TextAsync(), StringComparison.Ordinal);

        await manager.PressAsync("Fermer l’inscription");
        Assert.Contains("Badge remis", await manager.TextAsync(), StringComparison.Ordinal);
        await manager.InspectAsync("attendance-session");
        await late.Page.GotoAsync(address);
        Assert.Contains("L’inscription est close", await late.TextAsync(), StringComparison.Ordinal);
        await late.InspectAsync("attend-closed");
    }

    [Fact]
    public async Task AManagerTakesAListIn()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor manager = await browser.VisitAsync(service.Address);
        await manager.SignInAsync(await service.TokenAsync("manager", "reseau"));
        await PrepareAsync(manager, "40");
        await manager.InspectAsync("attendance-prepared");

        await manager.Page.Locator("input[name=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "presents.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"nom;prenom;courriel;fonction\nBérenger;Noémie;{Participant};CPE\nSans;Adresse;;\n"),
        });
        await manager.PressAsync("Lire la liste");
        await manager.InspectAsync("attendance-plan");
        await manager.PressAsync("Confirmer");

        Assert.Contains("1 personne ajoutée", await manager.TextAsync(), StringComparison.Ordinal);
        await service.Mailbox.WaitForAsync(Participant, "/badges/");
        await manager.OpenAsync("/attendance");
        await manager.InspectAsync("attendance-list");
    }

    [Fact]
    public async Task TheRoomsPageWorksWithoutScripts()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor manager = await browser.VisitAsync(service.Address, javaScript: false);
        await manager.SignInAsync(await service.TokenAsync("manager", "reseau"));
        await PrepareAsync(manager, "40");
        await manager.PressAsync("Ouvrir l’inscription");
        string address = await manager.Page.Locator(".room__address").InnerTextAsync();
        await using Visitor participant = await browser.VisitAsync(service.Address, javaScript: false);
        await SignUpAsync(participant, address, Participant, inspect: false);

        await manager.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Actualiser" }).ClickAsync();

        Assert.Contains("1 sur 40", await manager.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task PrepareAsync(Visitor manager, string places)
    {
        await manager.OpenAsync("/attendance/new");
        await manager.Page.Locator("select[name=badge]").SelectOptionAsync("formation");
        await manager.Page.Locator("input[name=title]").FillAsync("Accompagner les élèves allophones");
        await manager.Page.Locator("input[name=place]").FillAsync("Salle B12, collège Jeanne-Aubrée");
        await manager.Page.Locator("input[name=places]").FillAsync(places);
        await manager.PressAsync("Préparer la séance");
    }

    private static async Task<string> OpenRoomAsync(Visitor manager, string places)
    {
        await manager.OpenAsync("/attendance/new");
        await manager.InspectAsync("attendance-new");
        await PrepareAsync(manager, places);
        await manager.PressAsync("Ouvrir l’inscription");
        await manager.InspectAsync("attendance-room");
        Assert.Equal(1, await manager.Page.Locator(".room svg.qr-code").CountAsync());
        return await manager.Page.Locator(".room__address").InnerTextAsync();
    }

    private static async Task SignUpAsync(Visitor participant, string address, string email, bool inspect = true)
    {
        await participant.OpenAsync(address);
        if (inspect)
        {
            await participant.InspectAsync("attend");
            await participant.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        }

        await participant.Page.Locator("input[name=familyName]").FillAsync("Bérenger");
        await participant.Page.Locator("input[name=givenName]").FillAsync("Noémie");
        await participant.Page.Locator("input[name=email]").FillAsync(email);
        await participant.PressAsync("M’inscrire");
        Assert.Contains("Votre présence est notée", await participant.TextAsync(), StringComparison.Ordinal);
    }

    private async Task<Visitor> PhoneAsync(RunningService service)
    {
        Visitor visitor = await browser.VisitAsync(service.Address);
        await visitor.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
        return visitor;
    }
}
