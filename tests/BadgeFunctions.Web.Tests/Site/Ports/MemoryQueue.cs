using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Queues without delays or locks: enough to drive the handlers one message at a time.</summary>
internal sealed class MemoryQueue : IQueue
{
    private readonly Lock _lock = new();
    private readonly List<QueueMessage> _waiting = [];
    private readonly List<DeadLetter> _dead = [];

    public Exception? Failure { get; set; }

    /// <summary>Forgets everything that waits.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _waiting.Clear();
        }
    }

    public Task SendAsync(IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _waiting.AddRange(messages.Where(message => !_waiting.Exists(other => other.Queue == message.Queue && other.Id == message.Id)));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(string queue, int maximum, TimeSpan lockFor, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            QueueMessage[] due = [.. _waiting.Where(message => message.Queue == queue).Take(maximum)];
            _waiting.RemoveAll(due.Contains);
            return Task.FromResult<IReadOnlyList<ReceivedMessage>>(
                [.. due.Select(message => new ReceivedMessage(message.Queue, message.Id, message.Body, 1, message.Id))]);
        }
    }

    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task AbandonAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        SendAsync([new QueueMessage(message.Queue, message.Id, message.Body)], cancellationToken);

    public Task DeadLetterAsync(ReceivedMessage message, string reason, string description, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _dead.Add(new DeadLetter(message.Queue, message.Id, message.Body, reason, description, message.DeliveryCount, DateTimeOffset.UnixEpoch));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(string queue, int maximum, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<DeadLetter>>([.. _dead.Where(letter => letter.Queue == queue).Take(maximum)]);
        }
    }

    public async Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken)
    {
        DeadLetter? letter;
        lock (_lock)
        {
            letter = _dead.Find(one => one.Queue == queue && one.Id == id);
            if (letter is null)
            {
                return false;
            }

            _dead.Remove(letter);
        }

        await SendAsync([new QueueMessage(queue, id, letter.Body)], cancellationToken);
        return true;
    }

    public Task<IReadOnlyList<QueueDepth>> CountAsync(CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            return Task.FromException<IReadOnlyList<QueueDepth>>(Failure);
        }

        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<QueueDepth>>(
                [.. Queues.All.Select(queue => new QueueDepth(queue, _waiting.Count(m => m.Queue == queue), _dead.Count(m => m.Queue == queue)))]);
        }
    }
}
