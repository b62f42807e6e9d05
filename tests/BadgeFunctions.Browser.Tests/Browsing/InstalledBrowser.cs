using BadgeFunctions.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(InstalledBrowser))]

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>The Chromium of this machine (<c>CHROMIUM_PATH</c>, or /usr/bin/chromium), started once for all tests.</summary>
public sealed class InstalledBrowser : IAsyncLifetime
{
    // A machine that builds and tests all at once is slow, and that is no fault.
    private const float Patience = 90_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Somebody who opens the service in a window of their own.</summary>
    /// <param name="address">The service.</param>
    /// <param name="language">The browser's language.</param>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="dark">Whether they prefer dark pages.</param>
    public async Task<Visitor> VisitAsync(Uri address, string language = "fr-FR", bool javaScript = true, bool dark = false)
    {
        if (_browser is null)
        {
            // Where CI runs a missing browser is a failure; on a machine without one the rest of the tests still says something.
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"There is no browser at {Program}.");
            Assert.Skip($"There is no browser at {Program}: install Chromium, or say in CHROMIUM_PATH where it is.");
        }

        IBrowserContext context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            Locale = language,
            JavaScriptEnabled = javaScript,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = Visitor.Wide,
        });
        context.SetDefaultTimeout(Patience);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }
}
