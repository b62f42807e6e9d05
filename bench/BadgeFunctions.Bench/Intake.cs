using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace BadgeFunctions.Bench;

/// <summary>Nominations accepted durably over HTTP by the service in a process of its own; the client shares its cores.</summary>
internal static class Intake
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(Table table)
    {
        string folder = Workbench.NewFolder();
        using LocalProcess service = await LocalProcess.ServeAsync(folder);
        await RunAsync(service, 8, Warmup, "warm");
        foreach (int connections in new[] { 1, 8, 32 })
        {
            (double rate, double p50, double p99) = await RunAsync(service, connections, Duration, $"c{connections}");
            table.Row($"nominations, {connections} connections", rate, "/s", FormattableString.Invariant($"p50 {p50:0.0} ms, p99 {p99:0.0} ms; each durable before its answer"));
        }

        table.Row("service, resident at its peak", service.PeakMegabytes(), "MB", "after the nominations above");
    }

    private static async Task<(double Rate, double P50, double P99)> RunAsync(LocalProcess service, int connections, TimeSpan duration, string name)
    {
        using SocketsHttpHandler handler = new() { MaxConnectionsPerServer = connections };
        using HttpClient client = new(handler) { BaseAddress = service.BaseAddress };

        // The operator vouches for the addresses: what is measured is a nomination on its way, not one that waits for its sender.
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", service.Token);
        ConcurrentBag<double[]> all = [];
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            List<double> latencies = [];
            for (int i = 0; Stopwatch.GetElapsedTime(start) < duration; i++)
            {
                long sent = Stopwatch.GetTimestamp();
                using HttpResponseMessage response = await client.PostAsJsonAsync("/api/nominations", new
                {
                    badge = LocalProcess.Badge,
                    familyName = "Martin",
                    givenName = "Camille",
                    email = $"{name}.{connection}.{i}@ecole.example",
                    reason = "A animé une classe virtuelle hebdomadaire de mars à mai.",
                    evidence = new[] { new { title = "Bilan de séance", url = $"https://blog.example/{i}" } },
                });
                response.EnsureSuccessStatusCode();
                latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }

            all.Add([.. latencies]);
        })));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] sorted = [.. all.SelectMany(one => one).Order()];
        return (sorted.Length / seconds, sorted[sorted.Length / 2], sorted[(int)(sorted.Length * 0.99)]);
    }
}
