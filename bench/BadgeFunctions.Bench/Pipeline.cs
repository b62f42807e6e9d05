using System.Diagnostics;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Local.Hosting;
using BadgeFunctions.Local.Queueing;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Bench;

/// <summary>
/// From the decision to the published badge and the holder's mail, durably, on all cores; beside it, in the same run,
/// how fast the same key signs when nothing else is done.
/// </summary>
internal static class Pipeline
{
    private static readonly TimeSpan SigningTime = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(string algorithm, int count, Table? table)
    {
        string folder = Workbench.NewFolder();
        await using LocalInstallation installation = await Workbench.OpenAsync(folder, algorithm);
        IServiceProvider services = installation.Services;
        double signing = await SigningRateAsync(services.GetRequiredService<ISigningKeys>());
        ImportResult imported = await services.GetRequiredService<ImportNominations>().ResumeAsync(
            await File.ReadAllBytesAsync(await Workbench.WriteNominationsAsync(folder, count)), System.Globalization.CultureInfo.GetCultureInfo("fr"), null, default);

        using StageTimes stages = new();
        QueuePump pump = services.GetRequiredService<QueuePump>();
        await pump.StartAsync(default);
        TimeSpan cpuBefore = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        await ApproveAsync(services.GetRequiredService<DecideNomination>(), imported.Taken);
        IQueue queue = services.GetRequiredService<IQueue>();
        double published = 0;
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            IReadOnlyList<QueueDepth> depths = await queue.CountAsync(default);
            if (published == 0 && depths.Where(depth => depth.Queue != Queues.Notifications).Sum(depth => depth.Active) == 0)
            {
                published = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }

            if (depths.Sum(depth => depth.Active) == 0)
            {
                break;
            }

            await timer.WaitForNextTickAsync();
        }

        double all = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double cpu = (Process.GetCurrentProcess().TotalProcessorTime - cpuBefore).TotalMilliseconds / count;
        await pump.StopAsync(default);
        if (table is null)
        {
            return;
        }

        table.Row($"{algorithm}: pure signing", signing, "signatures/s", "the same key, all cores, nothing else");
        table.Row($"{algorithm}: published badges", count / published, "badges/s", $"{count} awards: decide, sign, bake, publish, fsync on");
        table.Row($"{algorithm}: ratio", 100 * (count / published) / signing, "%", "published badges to pure signing");
        table.Row($"{algorithm}: with the holder's mail", count / all, "badges/s", "until the last mail is handed over");
        table.Row($"{algorithm}: processor time", cpu, "ms/badge", "all threads, signing included");
        Report(table, algorithm, stages);
    }

    private static void Report(Table table, string algorithm, StageTimes times)
    {
        foreach (string queue in Queues.All)
        {
            (long count, double milliseconds) = times.Of(queue);
            table.Row($"{algorithm}: stage {queue}", milliseconds / Math.Max(1, count), "ms/message", "wall time in the handler, its waits for the disk included");
        }
    }

    private static Task ApproveAsync(DecideNomination decide, IReadOnlyList<ImportedRow> rows)
    {
        DecisionRequest approval = new(DecisionOutcome.Approved, null, []);
        Actor actor = new("bench", Role.Operator, []);
        return Parallel.ForEachAsync(
            rows, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (row, cancelled) => await decide.ExecuteAsync(row.Nomination, approval, actor, cancelled));
    }

    private static async Task<double> SigningRateAsync(ISigningKeys keys)
    {
        SigningKey key = await keys.CurrentAsync(default);
        byte[] digest = new byte[32];
        long signatures = 0;
        await keys.SignAsync(key.Version, digest, default);
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(start) < SigningTime)
            {
                await keys.SignAsync(key.Version, digest, default);
                Interlocked.Increment(ref signatures);
            }
        })));
        return signatures / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
