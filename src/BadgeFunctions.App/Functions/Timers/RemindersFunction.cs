using BadgeFunctions.App.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Timers;

/// <summary>Reminds those who have not answered.</summary>
/// <param name="upkeep">Does it.</param>
public sealed class RemindersFunction(Upkeep upkeep)
{
    /// <summary>Every day at 7:00 UTC: in the morning where the recipients are.</summary>
    [Function("reminders")]
    public Task RunAsync([TimerTrigger("0 0 7 * * *", UseMonitor = true)] TimerInfo timer, CancellationToken cancellationToken) =>
        upkeep.RemindAsync(cancellationToken);
}
