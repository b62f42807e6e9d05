using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Pages;

/// <summary>Evidence from the form to its reviewer: a file over a bad connection, a link, and a witness's words.</summary>
public sealed class EvidenceTests(InstalledBrowser browser)
{
    private const string Words = "Elle a accueilli une famille qui ne parlait pas français, et tout le monde est reparti rassuré.";
    private static readonly byte[] Report = [.. "%PDF-1.7 "u8, .. Enumerable.Range(0, 1_800_000).Select(i => (byte)(i % 253))];

    [Fact]
    public async Task ASelfNominationWithThreeKindsOfEvidenceReachesItsReviewer()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor applicant = await browser.VisitAsync(service.Address, "fr-FR");
        IPage page = applicant.Page;

        // Every second part is lost on the way.
        int parts = 0;
        await page.RouteAsync("**/uploads/*", route => route.Request.Method == "PATCH" && ++parts % 2 == 0 ? route.AbortAsync() : route.ContinueAsync());
        await applicant.OpenAsync("/nominate/accueillir");
        await page.Locator("input[name=for][value=self]").CheckAsync();
        await page.Locator("[name=familyName]").FillAsync("Martin");
        await page.Locator("[name=givenName]").FillAsync("Camille");
        await page.Locator("[name=email]").FillAsync("camille@valmont.example");
        await page.Locator("[name='evidence[0].title']").FillAsync("Compte rendu");
        await page.Locator("[name='evidence[0].file']").SetInputFilesAsync(new FilePayload { Name = "rapport.pdf", MimeType = "application/pdf", Buffer = Report });
        await page.Locator("[name='evidence[0].received']").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 120_000 });
        await page.GetByLabel("Écouter").First.CheckAsync();
        await page.Locator("details summary").Nth(0).ClickAsync();
        await page.Locator("[name='evidence[1].url']").FillAsync("https://blog.example/accueil");
        await page.Locator("details summary").Nth(1).ClickAsync();
        await page.Locator("[name='evidence[2].witnessName']").FillAsync("Ana Lemoine");
        await page.Locator("[name='evidence[2].witnessEmail']").FillAsync("ana@valmont.example");
        await applicant.InspectAsync("nominate-evidence");
        await applicant.PressAsync("Envoyer la demande");
        await page.WaitForURLAsync(url => url.Contains("/tracking/", StringComparison.Ordinal));
        await applicant.OpenAsync((await service.Mailbox.WaitForAsync("camille@valmont.example", "/confirm/")).Link("/confirm/"));
        await applicant.PressAsync("Confirmer et envoyer");
        await page.GetByText("Accueillir").First.WaitForAsync();

        await WriteAsync(service);

        await using Visitor reviewer = await browser.VisitAsync(service.Address, "fr-FR");
        await reviewer.SignInAsync(await service.TokenAsync("reviewer", "rectorat"));
        JsonNode list = (await service.Operator.GetFromJsonAsync<JsonNode>("/api/nominations", TestContext.Current.CancellationToken))!;
        string id = (string)list["items"]![0]!["id"]!;
        await reviewer.OpenAsync($"/review/{id}");
        await reviewer.InspectAsync("dossier-evidence");
        string dossier = await reviewer.TextAsync();
        Assert.Contains(Words, dossier, StringComparison.Ordinal);
        Assert.Contains("https://blog.example/accueil", dossier, StringComparison.Ordinal);
        Assert.Contains("Aucune preuve", dossier, StringComparison.OrdinalIgnoreCase);
        Task<IDownload> download = reviewer.Page.WaitForDownloadAsync();
        await reviewer.Page.GetByText("rapport.pdf").ClickAsync();
        Assert.Equal(Report, await File.ReadAllBytesAsync((await (await download).PathAsync())!, TestContext.Current.CancellationToken));
    }

    private async Task WriteAsync(RunningService service)
    {
        await using Visitor witness = await browser.VisitAsync(service.Address, "fr-FR");
        Mail asked = await service.Mailbox.WaitForAsync("ana@valmont.example", "/testimony/");
        await witness.OpenAsync(asked.Link("/testimony/"));
        await witness.InspectAsync("testimony");
        await witness.Page.Locator("[name=relation]").FillAsync("collègue");
        await witness.Page.Locator("[name=text]").FillAsync(Words);
        await witness.PressAsync("Envoyer mon témoignage");
        await witness.Page.GetByText("Merci, votre témoignage est bien enregistré").WaitForAsync();
        await witness.InspectAsync("testimony-thanks");
    }
}
