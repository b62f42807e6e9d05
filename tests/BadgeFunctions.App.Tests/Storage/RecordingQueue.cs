using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Storage;

/// <summary>A queue that takes messages, knows an id it has seen, and hands each out once.</summary>
internal sealed class RecordingQueue : IQueue
{
    private readonly ConcurrentDictionary<(string Queue, string Id), QueueMessage> _kept = new();
    private readonly ConcurrentQueue<QueueMessage> _sent = new();

    /// <summary>Everything sent, repetitions included.</summary>
    public IReadOnlyCollection<QueueMessage> Sent => _sent;

    /// <summary>What arrived, without repetitions.</summary>
    public ICollection<QueueMessage> Kept => _kept.Values;

    /// <summary>Throws when a message cannot be sent.</summary>
    public Action<QueueMessage> Sending { get; set; } = _ => { };

    public Task SendAsync(IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken)
    {
        foreach (QueueMessage message in messages)
        {
            Sending(message);
        }

        foreach (QueueMessage message in messages)
        {
            _sent.Enqueue(message);
            _kept.TryAdd((message.Queue, message.Id), message);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(string queue, int maximum, TimeSpan lockFor, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ReceivedMessage>>(
        [
            .. _kept.Keys.Where(key => key.Queue == queue).Take(maximum)
                .Select(key => _kept.TryRemove(key, out QueueMessage? message) ? new ReceivedMessage(queue, message.Id, message.Body, 1, "lock") : null)
                .OfType<ReceivedMessage>(),
        ]);

    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task AbandonAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task DeadLetterAsync(ReceivedMessage message, string reason, string description, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(string queue, int maximum, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<QueueDepth>> CountAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
