using System.Collections.Concurrent;

namespace BadgeFunctions.Local.Queueing;

/// <summary>The signal of each queue, told by the thread that commits, in the order of the commits.</summary>
internal sealed class QueueSignals(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, QueueSignal> _signals = new(StringComparer.Ordinal);

    public void Tell(QueueNews news) => Of(news.Queue).Tell(news);

    /// <summary>Returns when the queue may have something due, without polling.</summary>
    public ValueTask WaitAsync(string queue, CancellationToken cancellationToken) => Of(queue).WaitAsync(cancellationToken);

    private QueueSignal Of(string queue) => _signals.GetOrAdd(queue, static (_, time) => new QueueSignal(time), time);
}
