using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>Somebody who has no mouse: Tab, Space, Enter, and what they type.</summary>
/// <param name="page">The page that is open.</param>
internal sealed class Keyboard(IPage page)
{
    private const int Far = 200;

    private const string Focus = """
        selector => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          return { there: element.matches(selector), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0, what: element.outerHTML.slice(0, 160) };
        }
        """;

    /// <summary>Goes forward until an element has the focus. Wherever the focus stops on the way, it must be seen.</summary>
    public async Task ReachAsync(string selector)
    {
        for (int i = 0; i < Far; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Stop stop = await page.EvaluateAsync<Stop>(Focus, selector);
            Assert.True(stop.Seen || stop.What.StartsWith("<body", StringComparison.Ordinal), $"The focus is not to be seen on {stop.What}");
            if (stop.There)
            {
                return;
            }
        }

        Assert.Fail($"No key leads to {selector}.");
    }

    /// <summary>Goes to a field and types.</summary>
    public async Task TypeAsync(string selector, string text)
    {
        await ReachAsync(selector);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to an answer and chooses it.</summary>
    public async Task ChooseAsync(string selector)
    {
        await ReachAsync(selector);
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Goes to a link or a button and follows it.</summary>
    public async Task FollowAsync(string selector)
    {
        await ReachAsync(selector);
        await page.FollowAsync(() => page.Keyboard.PressAsync("Enter"));
    }

    private sealed record Stop
    {
        public bool There { get; init; }

        public bool Seen { get; init; }

        public string What { get; init; } = string.Empty;
    }
}
