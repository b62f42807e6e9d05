using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class PeerTests(InstalledBrowser browser)
{
    private const string Badge = "relire";
    private const string Person = "lea.petit@formateurs.example";
    private static readonly string[] Holders = ["ines@formateurs.example", "noe@formateurs.example", "zoe@formateurs.example"];

    [Fact]
    public async Task TwoHoldersAgreeOnTheirTelephones()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        string tracking = await AskHoldersAsync(service);

        for (int i = 0; i < 2; i++)
        {
            Mail request = await service.Mailbox.WaitForAsync(Holders[i], "votre regard");
            await visitor.OpenAsync(new Uri(request.Link("/peer/")).PathAndQuery);
            if (i == 0)
            {
                await visitor.InspectAsync("peer-request");
                await visitor.Page.Locator("main form button[type=submit]").ClickAsync();
                await visitor.Page.Locator("#errors").WaitForAsync();
                await visitor.InspectAsync("peer-errors");
            }

            await visitor.Page.SetViewportSizeAsync(Visitor.Narrow.Width, Visitor.Narrow.Height);
            await visitor.Page.Locator("input[name='evidence[0].convincing'][value=yes]").CheckAsync();
            await visitor.Page.Locator("input[name=answer][value=agree]").CheckAsync();
            await visitor.Page.Locator("textarea[name=reason]").FillAsync("Une relecture fine et bienveillante.");
            await visitor.Page.Locator("main form button[type=submit]").ClickAsync();
            await visitor.Page.Locator(".fr-alert--success").WaitForAsync();
            if (i == 0)
            {
                await visitor.InspectAsync("peer-thanks");
                await visitor.OpenAsync(tracking);
                Assert.Contains("1 accord sur les 2 nécessaires", await visitor.TextAsync(), StringComparison.Ordinal);
                await visitor.InspectAsync("peer-tracking");
            }
        }

        await service.Mailbox.WaitForAsync(Person, "vous est attribué");
        Mail late = await service.Mailbox.WaitForAsync(Holders[2], "votre regard");
        await visitor.OpenAsync(new Uri(late.Link("/peer/")).PathAndQuery);
        Assert.Contains("Votre avis n’est plus attendu", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.InspectAsync("peer-closed");
    }

    [Fact]
    public async Task WhenTheySayNotYetTheReviewersReadWhy()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, "en-GB");
        await AskHoldersAsync(service);

        foreach (string holder in Holders.Take(2))
        {
            Mail request = await service.Mailbox.WaitForAsync(holder, "votre regard");
            await visitor.OpenAsync(new Uri(request.Link("/peer/")).PathAndQuery);
            await visitor.Page.Locator("input[name='evidence[1].convincing'][value=no]").CheckAsync();
            await visitor.Page.Locator("input[name=answer][value=not-yet]").CheckAsync();
            await visitor.Page.Locator("main form button[type=submit]").ClickAsync();
            await visitor.Page.Locator("#errors").WaitForAsync();
            await visitor.Page.Locator("textarea[name=reason]").FillAsync("Il manque une relecture commentée.");
            await visitor.Page.Locator("main form button[type=submit]").ClickAsync();
            await visitor.Page.Locator(".fr-alert--success").WaitForAsync();
        }

        await service.Mailbox.WaitForAsync(Person, "Il manque une relecture commentée.");
        await visitor.SignInAsync(await service.TokenAsync("reviewer", "reseau"));
        await visitor.OpenAsync("/review?status=deferred");
        await visitor.Page.Locator("tbody a").First.ClickAsync();
        await visitor.Page.Locator("#peers").WaitForAsync();
        await visitor.InspectAsync("peer-dossier");
        Assert.Contains("Not enough holders can agree any more", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> AskHoldersAsync(RunningService service)
    {
        await PathwayTests.AwardAsync(service, Badge, Holders);
        foreach (string holder in Holders)
        {
            await service.Mailbox.WaitForAsync(holder, "vous est attribué");
        }

        (_, JsonNode asked) = await PathwayTests.AskAsync(service, Badge, Person);
        Mail sent = await service.Mailbox.WaitForAsync(Person, (string)asked["id"]!);
        return new Uri(sent.Link("/tracking/")).PathAndQuery;
    }
}
