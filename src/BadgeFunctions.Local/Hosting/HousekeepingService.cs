using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Messaging;

namespace BadgeFunctions.Local.Hosting;

/// <summary>Does what falls due with time: at the start, and every hour as long as the service runs.</summary>
internal sealed partial class HousekeepingService(IEnumerable<IHousekeepingTask> tasks, TimeProvider time, ILogger<HousekeepingService> logger)
    : BackgroundService
{
    internal static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The service is up before the first run ends.
        await Task.Yield();
        using PeriodicTimer timer = new(Interval, time);
        do
        {
            foreach (IHousekeepingTask task in tasks)
            {
                await RunAsync(task, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(IHousekeepingTask task, CancellationToken stopping)
    {
        try
        {
            Done(logger, task.GetType().Name, await task.ExecuteAsync(stopping));
        }
#pragma warning disable CA1031 // Whatever went wrong, the next run tries again, and the other tasks have their turn.
        catch (Exception failure) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Failed(logger, task.GetType().Name, FailureDescription.Of(failure));
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "{Task}: {Count} done")]
    private static partial void Done(ILogger logger, string task, int count);

    [LoggerMessage(2, LogLevel.Error, "{Task} failed and will run again: {Failure}")]
    private static partial void Failed(ILogger logger, string task, string failure);
}
