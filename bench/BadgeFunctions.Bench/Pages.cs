using System.Globalization;

namespace BadgeFunctions.Bench;

/// <summary>
/// Every page kind in both languages: the server's median time, and the size of what a first visit brings over the
/// network beside pictures. A page over a limit makes the run fail.
/// </summary>
internal static class Pages
{
    private const int WarmUp = 50;
    private const int Requests = 200;
    private const double MostMilliseconds = 10;
    private const double MostKilobytes = 60;
    private static readonly string[] Languages = ["fr", "en"];

    public static async Task<bool> MeasureAsync(TextWriter output)
    {
        await using PageSite site = await PageSite.StartAsync();
        await output.WriteLineAsync("| page | fr | en | br | gzip |\n| --- | ---: | ---: | ---: | ---: |");
        bool good = true;
        foreach ((string name, string path) in await site.PagesAsync())
        {
            double[] times = new double[Languages.Length];
            for (int i = 0; i < Languages.Length; i++)
            {
                await site.TimeAsync(path, Languages[i], WarmUp);
                times[i] = await site.TimeAsync(path, Languages[i], Requests);
            }

            double brotli = await SizeAsync(site, path, "br");
            double gzip = await SizeAsync(site, path, "gzip");
            bool over = times.Max() > MostMilliseconds || Math.Max(brotli, gzip) > MostKilobytes;
            good &= !over;
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name}{(over ? " (over the limit)" : "")} | {times[0]:0.00} ms | {times[1]:0.00} ms | {brotli:0.0} KB | {gzip:0.0} KB |"));
        }

        return good;
    }

    private static async Task<double> SizeAsync(PageSite site, string path, string coding)
    {
        double largest = 0;
        foreach (string language in Languages)
        {
            largest = Math.Max(largest, await site.SizeAsync(path, language, coding));
        }

        return largest / 1000;
    }
}
