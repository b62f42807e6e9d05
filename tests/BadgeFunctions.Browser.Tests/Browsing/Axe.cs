using Microsoft.Playwright;

namespace BadgeFunctions.Browser.Tests.Browsing;

/// <summary>axe-core, run in a page against the rules of WCAG 2.2 A and AA and its best practices.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const results = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return results.violations.map(violation =>
            `${violation.id}: ${violation.help} ${violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}`);
        }
        """;

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    /// <summary>What it finds, a line each.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (!File.Exists(Program))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "axe-core is not installed.");
            return [];
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Program));
        return await page.EvaluateAsync<string[]>(Run);
    }
}
