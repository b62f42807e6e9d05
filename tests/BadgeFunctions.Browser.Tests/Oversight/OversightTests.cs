using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Oversight;

/// <summary>What waits for a reviewer, what was done with a dossier, and the tables that they keep.</summary>
public sealed class OversightTests(InstalledBrowser browser)
{
    [Theory]
    [InlineData("fr-FR", "Voir l’historique", "Avis rendu", "Exporter en tableau", "Télécharger pour un tableur (CSV)")]
    [InlineData("en-GB", "See the history", "Decision taken", "Export as a table", "Download for a spreadsheet (CSV)")]
    public async Task AReviewerGoesFromTheirListToADossierItsHistoryAndAnExport(
        string language, string history, string decided, string export, string download)
    {
        await using RunningService service = await RunningService.StartAsync();
        string nomination = await ImportAsync(service, "accueillir");
        await using Visitor reviewer = await browser.VisitAsync(service.Address, language);
        await reviewer.SignInAsync(await service.MemberAsync("Dominique Faure", "dominique@academie.example", "Vie scolaire", "reviewer", await IssuerAsync(service, nomination)));
        Assert.EndsWith("/work", reviewer.Page.Url, StringComparison.Ordinal);
        await reviewer.InspectAsync($"work-{language}");

        await reviewer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Martin Zoé" }).ClickAsync();
        using HttpResponseMessage deferred = await service.Operator.PostAsJsonAsync(
            $"/api/nominations/{nomination}/decision", new { outcome = "deferred", reason = "Il manque un bilan." }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, deferred.StatusCode);
        await reviewer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = history }).ClickAsync();
        await reviewer.Page.WaitForURLAsync(url => url.Contains("/history/", StringComparison.Ordinal));
        await reviewer.InspectAsync($"history-{language}");
        Assert.Contains(decided, await reviewer.TextAsync(), StringComparison.Ordinal);

        await reviewer.OpenAsync("/review");
        await reviewer.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = export }).ClickAsync();
        await reviewer.InspectAsync($"export-{language}");
        IDownload file = await reviewer.Page.RunAndWaitForDownloadAsync(() => reviewer.PressAsync(download));
        Assert.Equal("nominations.csv", file.SuggestedFilename);
        Assert.Contains("zoe@ecole.example", await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "Vérifier tous les historiques", "Tous les historiques sont intacts")]
    [InlineData("en-GB", "Check all histories", "All histories are intact")]
    public async Task AnOperatorChecksAllHistories(string language, string check, string intact)
    {
        await using RunningService service = await RunningService.StartAsync();
        await ImportAsync(service, "accueillir");
        await using Visitor exploiting = await browser.VisitAsync(service.Address, language);
        await exploiting.SignInAsync(await service.TokenAsync("operator"));
        await exploiting.OpenAsync("/work");
        await exploiting.InspectAsync($"work-operator-{language}");

        await exploiting.OpenAsync("/operations");
        await exploiting.PressAsync(check);
        await exploiting.Page.GetByText(intact).WaitForAsync();
        await exploiting.InspectAsync($"operations-audit-{language}");
    }

    private static async Task<string> ImportAsync(RunningService service, string badge)
    {
        using ByteArrayContent csv = new(Encoding.UTF8.GetBytes($"badge;nom;prenom;courriel\r\n{badge};Martin;Zoé;zoe@ecole.example\r\n"));
        csv.Headers.ContentType = new("text/csv") { CharSet = "utf-8" };
        using HttpResponseMessage imported = await service.Operator.PostAsync("/api/nominations/import", csv, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, imported.StatusCode);
        JsonNode list = (await service.Operator.GetFromJsonAsync<JsonNode>($"/api/nominations?badge={badge}", TestContext.Current.CancellationToken))!;
        return (string)list["items"]!.AsArray().Single()!["id"]!;
    }

    private static async Task<string> IssuerAsync(RunningService service, string nomination) => (string)(await service.Operator.GetFromJsonAsync<JsonNode>(
        "/api/nominations", TestContext.Current.CancellationToken))!["items"]!.AsArray().Single(item => (string)item!["id"]! == nomination)!["issuer"]!;
}
