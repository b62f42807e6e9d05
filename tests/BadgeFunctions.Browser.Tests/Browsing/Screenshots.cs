using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>Pictures of pages, for people to look at, in the folder that <c>SCREENSHOTS</c> names.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    public static Task TakeAsync(IPage page, string name) => string.IsNullOrEmpty(Folder)
        ? Task.CompletedTask
        : page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
}
