using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>Somebody at a browser. What a page writes to the console as an error fails the test when they leave.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = new();

    internal Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            // An answer such as 422 is a page of ours; the browser writes a line about it all the same.
            // A connection that a test cuts is written about as well.
            if (message.Type == "error"
                && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
                && !message.Text.StartsWith("Failed to load resource: net::ERR_FAILED", StringComparison.Ordinal))
            {
                _errors.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => _errors.Enqueue(error);
    }

    /// <summary>A desktop's window.</summary>
    public static ViewportSize Wide { get; } = new() { Width = 1200, Height = 900 };

    /// <summary>A small telephone.</summary>
    public static ViewportSize Narrow { get; } = new() { Width = 360, Height = 740 };

    /// <summary>The page that is open.</summary>
    public IPage Page { get; }

    /// <summary>Opens an address and expects a page.</summary>
    /// <param name="address">The address, from the service's root or whole.</param>
    /// <param name="status">What the answer says of it.</param>
    public async Task OpenAsync(string address, int status = 200)
    {
        IResponse response = (await Page.GotoAsync(address))!;
        Assert.True(response.Status == status, $"{response.Status} {address}");
    }

    /// <summary>Signs in with a token.</summary>
    public async Task SignInAsync(string token)
    {
        await OpenAsync("/sign-in");
        ILocator field = Page.Locator("input[name=token]");
        if (!await field.IsVisibleAsync())
        {
            await Page.Locator("details:has(input[name=token]) > summary").ClickAsync();
        }

        await field.FillAsync(token);
        await Page.Locator("form:has(input[name=token]) button[type=submit]").ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Presses the button of a name.</summary>
    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).ClickAsync();

    /// <summary>Presses the main button of the form in the page's main part, and waits for what follows.</summary>
    public Task SendAsync(string form = "main form") =>
        Page.FollowAsync(() => Page.Locator($"{form} button[type=submit]").First.ClickAsync());

    /// <summary>The main part of the page, as text.</summary>
    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>
    /// Looks at the page as everybody must be able to: no violation that axe-core finds, wide and narrow, and no
    /// sideways scrolling at 360 pixels. With <c>SCREENSHOTS</c> set to a folder it leaves pictures there.
    /// </summary>
    /// <param name="name">What to call the pictures.</param>
    public async Task InspectAsync(string name)
    {
        foreach (ViewportSize size in new[] { Narrow, Wide })
        {
            await Page.SetViewportSizeAsync(size.Width, size.Height);
            int width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= size.Width, $"{name} is {width} pixels wide in a window of {size.Width}.");
            Assert.Empty(await Axe.ViolationsAsync(Page));
            await Screenshots.TakeAsync(Page, $"{name}-{size.Width}");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_errors);
    }
}
