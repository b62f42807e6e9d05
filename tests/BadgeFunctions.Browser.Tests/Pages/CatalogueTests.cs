using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Pages;

public sealed class CatalogueTests(InstalledBrowser browser)
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public async Task EverybodyCanReadTheCatalogueAndABadge(string language)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, language);

        await visitor.OpenAsync("/");
        await visitor.InspectAsync($"catalogue-{language}");
        await visitor.OpenAsync("/catalogue/accueillir");
        await visitor.InspectAsync($"badge-{language}");

        Assert.Contains("Écouter", await visitor.TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public async Task EverybodyCanReadIssuersPathwaysAndWhatCannotBeAskedFor(string language)
    {
        await using RunningService service = await RunningService.StartAsync();
        await using Visitor visitor = await browser.VisitAsync(service.Address, language);

        foreach ((string name, string path) in new[]
        {
            ("filtered", "/?issuer=rectorat&open=now"), ("issuer", "/catalogue/issuers/rectorat"), ("pathway", "/catalogue/pathways/agilite"),
            ("level", "/catalogue/agilite-2"), ("closed", "/catalogue/innover"), ("automatic", "/catalogue/parcours"),
        })
        {
            await visitor.OpenAsync(path);
            await visitor.InspectAsync($"catalogue-{name}-{language}");
        }
    }
}
