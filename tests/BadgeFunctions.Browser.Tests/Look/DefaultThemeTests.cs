using BadgeFunctions.Browser.Tests.Browsing;
using BadgeFunctions.Browser.Tests.Service;

namespace BadgeFunctions.Browser.Tests.Look;

public sealed class DefaultThemeTests(InstalledBrowser browser, DefaultThemeTests.Furnished furnished) : IClassFixture<DefaultThemeTests.Furnished>
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
    public async Task PaperShowsWhatMattersAlone() => await (await PagesAsync()).PrintedAsync();

    private async Task<EveryPage> PagesAsync() => new(browser, await furnished.ServiceAsync(browser), "default");

    /// <summary>The service, started when the first test asks for it.</summary>
    public sealed class Furnished : FurnishedOnce
    {
        /// <inheritdoc/>
        protected override Task<FurnishedService> StartAsync(InstalledBrowser browser) => FurnishedService.StartAsync(browser);
    }
}
