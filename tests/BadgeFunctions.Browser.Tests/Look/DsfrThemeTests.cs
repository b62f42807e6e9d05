using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;
using BadgeFunctions.Web.Hosting.Themes;

namespace BadgeFunctions.Browser.Tests.Look;

/// <summary>The theme of the French State, where the build brought it (<c>-p:Theme=dsfr</c>); in CI it must have.</summary>
public sealed class DsfrThemeTests(InstalledBrowser browser, DsfrThemeTests.Furnished furnished) : IClassFixture<DsfrThemeTests.Furnished>
{
    [Theory]
    [InlineData("fr-FR", false)]
    [InlineData("en-GB", true)]
    public async Task EveryPublicPageIsForEverybody(string language, bool dark) => await (await PagesAsync()).PublicAsync(language, dark);

    [Theory]
    [InlineData("fr-FR", false)]
    [InlineData("en-GB", true)]
    public async Task EveryPageOfThoseWhoWorkIsForEverybody(string language, bool dark) => await (await PagesAsync()).WorkAsync(language, dark);

    [Fact]
    public async Task EveryFontAndIconIsServedByUs()
    {
        _ = await PagesAsync();
        Uri address = (await furnished.ServiceAsync(browser)).Service.Address;
        await using Visitor visitor = await browser.VisitAsync(address);
        List<string> elsewhere = [];
        visitor.Page.Response += (_, response) =>
        {
            if (response.Status != 200 || !response.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal))
            {
                elsewhere.Add($"{response.Status} {response.Url}");
            }
        };

        await visitor.OpenAsync("/");
        string[] fonts = await visitor.Page.EvaluateAsync<string[]>("async () => { await document.fonts.ready; return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family); }");

        Assert.Contains("Marianne", fonts);
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task PaperShowsWhatMattersAlone() => await (await PagesAsync()).PrintedAsync();

    private async Task<EveryPage> PagesAsync()
    {
        if (ThemeSetting.Read("dsfr", out _) is not null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "The theme was not built.");
            Assert.Skip("The theme was not built: dotnet test -p:Theme=dsfr builds it.");
        }

        return new EveryPage(browser, await furnished.ServiceAsync(browser), "dsfr");
    }

    /// <summary>The service, started when the first test asks for it.</summary>
    public sealed class Furnished : FurnishedOnce
    {
        /// <inheritdoc/>
        protected override Task<FurnishedService> StartAsync(InstalledBrowser browser) =>
            FurnishedService.StartAsync(browser, ("Theme", "dsfr"), ("Organisation", "Académie de Valmont"));
    }
}
