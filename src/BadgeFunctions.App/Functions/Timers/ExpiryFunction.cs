using BadgeFunctions.App.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Timers;

/// <summary>Ends what was left without an answer.</summary>
/// <param name="upkeep">Does it.</param>
public sealed class ExpiryFunction(Upkeep upkeep)
{
    /// <summary>Every hour, at ten past.</summary>
    [Function("expiry")]
    public Task RunAsync([TimerTrigger("0 10 * * * *", UseMonitor = true)] TimerInfo timer, CancellationToken cancellationToken) =>
        upkeep.ExpireAsync(cancellationToken);
}
