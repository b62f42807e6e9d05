using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class PathwayTests(InstalledBrowser browser)
{
    private const string Person = "lea.petit@ac-valmont.example";

    [Fact]
    public async Task ALevelIsAskedForOnceTheOneBeforeIsHeld()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);

        await visitor.OpenAsync("/catalogue/agilite-2");
        await visitor.InspectAsync("pathway-level-2");
        Assert.Contains("Agilité pédagogique – niveau 1", await visitor.TextAsync(), StringComparison.Ordinal);
        (HttpStatusCode refused, JsonNode problem) = await AskAsync(service, "agilite-2", Person);
        await AwardAsync(service, "agilite-1", Person);
        Mail invitation = await service.Mailbox.WaitForAsync(Person, "vous ouvre la suite");
        (HttpStatusCode taken, _) = await AskAsync(service, "agilite-2", Person);

        Assert.Equal(HttpStatusCode.BadRequest, refused);
        Assert.Equal("Ce badge demande d’abord\u00a0: Agilité pédagogique – niveau 1.", (string)problem["errors"]![0]!["message"]!);
        Assert.Equal(HttpStatusCode.Created, taken);
        await visitor.OpenAsync(invitation.Link("/catalogue/"));
        Assert.Contains("niveau 2", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFormSaysWhatIsMissingAndKeepsWhatWasTyped()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);

        await visitor.OpenAsync("/nominate/agilite-2");
        await visitor.Page.Locator("input[name=for]").First.CheckAsync();
        await visitor.Page.Locator("input[name=familyName]").FillAsync("Petit");
        await visitor.Page.Locator("input[name=givenName]").FillAsync("Léa");
        await visitor.Page.Locator("input[name=email]").FillAsync(Person);
        await visitor.PressAsync("Envoyer la demande");
        await visitor.Page.Locator("#errors").WaitForAsync();
        await visitor.InspectAsync("pathway-prerequisite");

        Assert.Contains("Ce badge demande d’abord\u00a0: Agilité pédagogique – niveau 1.", await visitor.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("Petit", await visitor.Page.Locator("input[name=familyName]").InputValueAsync());
    }

    [Fact]
    public async Task ANomineeIsToldWhatIsMissingAndMayComeBack()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await AskAsync(service, "agilite-2", Person, "sam.durand@ac-valmont.example");
        Mail asked = await service.Mailbox.WaitForAsync(Person, "/consent/");

        await visitor.OpenAsync(asked.Link("/consent/"));
        await visitor.InspectAsync("pathway-consent");
        Assert.Contains("Agilité pédagogique – niveau 1", await visitor.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visitor.Page.Locator("button[value=agree]").CountAsync());
        await AwardAsync(service, "agilite-1", Person);
        await service.Mailbox.WaitForAsync(Person, "vous est attribué");
        await visitor.OpenAsync(asked.Link("/consent/"));
        await visitor.Page.Locator("button[value=agree]").ClickAsync();

        await visitor.Page.Locator(".fr-alert--success").WaitForAsync();
    }

    [Fact]
    public async Task ACompletePathwayComesByItself()
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address);
        await visitor.OpenAsync("/catalogue/parcours");
        await visitor.InspectAsync("pathway-automatic");
        Assert.Contains("2 de ces 3 badges", await visitor.TextAsync(), StringComparison.Ordinal);

        await AwardAsync(service, "formation", Person);
        await AwardAsync(service, "relire", Person);
        Mail award = await service.Mailbox.WaitForAsync(Person, "Le badge «\u00a0Parcours du formateur");
        await visitor.OpenAsync(new Uri(award.Link("/badges/")).PathAndQuery);

        Assert.Contains("Parcours du formateur", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    internal static async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(
        RunningService service, string badge, string email, string? nominatedBy = null, string givenName = "Léa")
    {
        using HttpResponseMessage answer = await service.Operator.PostAsJsonAsync(
            "/api/nominations",
            new
            {
                badge,
                familyName = email.Split('@')[0],
                givenName,
                email,
                nominatedBy,
                reason = "Deux ateliers menés cette année, avec les élèves puis avec les collègues.",
                evidence = new object[] { new { title = "Le compte rendu de l’atelier", url = "https://exemple.example/atelier" }, new { title = "Une relecture commentée" } },
            },
            TestContext.Current.CancellationToken);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!);
    }

    /// <summary>Imports people for a badge and approves them.</summary>
    internal static async Task AwardAsync(RunningService service, string badge, params string[] people)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        IEnumerable<string> rows = people.Select(person => $"{badge};{person.Split('@')[0]};Camille;{person}");
        using StringContent list = new(string.Join('\n', rows.Prepend("badge;nom;prenom;courriel")), Encoding.UTF8, "text/csv");
        using HttpResponseMessage imported = await service.Operator.PostAsync("/api/nominations/import", list, cancelled);
        Assert.True(imported.IsSuccessStatusCode, await imported.Content.ReadAsStringAsync(cancelled));
        JsonNode waiting = (await service.Operator.GetFromJsonAsync<JsonNode>($"/api/nominations?badge={badge}&status=submitted", cancelled))!;
        foreach (JsonNode? item in waiting["items"]!.AsArray())
        {
            using HttpResponseMessage decided = await service.Operator.PostAsJsonAsync(
                $"/api/nominations/{(string)item!["id"]!}/decision", new { outcome = "approved" }, cancelled);
            Assert.True(decided.IsSuccessStatusCode, await decided.Content.ReadAsStringAsync(cancelled));
        }
    }
}
