using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Queueing;

/// <summary>Runs every message handler on its queue, as long as the host runs.</summary>
internal sealed class QueuePump(
    SqliteQueue queue, IEnumerable<IMessageHandler> handlers, QueuePumpOptions options, TimeProvider time, ILogger<QueuePump> logger)
    : IHostedService, IDisposable
{
    private readonly List<QueueConsumer> _consumers = [];

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var log = new PumpLog(logger);
        _consumers.AddRange(handlers.Select(handler => new QueueConsumer(queue, handler, options, time, log)));
        return Task.CompletedTask;
    }

    /// <summary>Finishes what runs and gives the rest back.</summary>
    /// <param name="cancellationToken">When cancelled, running handlers are told to stop.</param>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_consumers.Select(consumer => consumer.StopAsync(cancellationToken)));

    public void Dispose() => _consumers.ForEach(consumer => consumer.Dispose());
}
