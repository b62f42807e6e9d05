using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>Somebody without a mouse.</summary>
internal static class Keyboard
{
    private const int MostStops = 300;

    /// <summary>Presses the tabulator until something is focused.</summary>
    /// <param name="page">The page.</param>
    /// <param name="selector">What to stop at.</param>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (int stop = 0; stop < MostStops; stop++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {selector}.");
    }

    /// <summary>Goes to a field and types into it.</summary>
    public static async Task TypeIntoAsync(this IPage page, string selector, string text)
    {
        await page.TabToAsync(selector);
        await page.Keyboard.TypeAsync(text);
    }
}
