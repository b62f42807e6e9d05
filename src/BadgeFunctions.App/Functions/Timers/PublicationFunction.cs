using BadgeFunctions.App.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace BadgeFunctions.App.Functions.Timers;

/// <summary>Publishes keys and stylesheet.</summary>
/// <param name="upkeep">Does it.</param>
public sealed class PublicationFunction(Upkeep upkeep)
{
    /// <summary>Every day at 2:30 UTC; a catalogue that is installed does it too.</summary>
    [Function("publish-keys")]
    public Task RunAsync([TimerTrigger("0 30 2 * * *", UseMonitor = true)] TimerInfo timer, CancellationToken cancellationToken) =>
        upkeep.PublishAsync(cancellationToken);
}
