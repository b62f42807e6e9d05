using BadgeFunctions.App.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Timers;

/// <summary>Sends what a crash left behind.</summary>
/// <param name="upkeep">Does it.</param>
public sealed class OutboxSweepFunction(Upkeep upkeep)
{
    /// <summary>Every five minutes.</summary>
    [Function("outbox-sweep")]
    public Task RunAsync([TimerTrigger("0 */5 * * * *", UseMonitor = true)] TimerInfo timer, CancellationToken cancellationToken) =>
        upkeep.SweepOutboxAsync(cancellationToken);
}
