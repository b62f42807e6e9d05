namespace BadgeFunctions.Core.Ports;

/// <summary>
/// At-least-once queues with locks, back-off, delivery counts and dead letters. A message is de-duplicated by its id
/// while it waits and for at least ten minutes after it was completed.
/// </summary>
public interface IQueue
{
    /// <summary>Sends messages that belong to no save. Prefer <see cref="DocumentSave.Send"/>.</summary>
    Task SendAsync(IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken);

    /// <summary>Locks and returns up to <paramref name="maximum"/> due messages, or none; never waits for one to come.</summary>
    Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(string queue, int maximum, TimeSpan lockFor, CancellationToken cancellationToken);

    /// <summary>Ends a message. Does nothing when the lock was lost.</summary>
    Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken);

    /// <summary>Gives a message back, to be delivered again after <paramref name="delay"/>.</summary>
    Task AbandonAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Sets a message aside with a reason an operator can act on.</summary>
    Task DeadLetterAsync(ReceivedMessage message, string reason, string description, CancellationToken cancellationToken);

    /// <summary>Lists what was set aside in a queue, oldest first.</summary>
    Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(string queue, int maximum, CancellationToken cancellationToken);

    /// <summary>Puts a dead letter back with a delivery count of zero; <see langword="false"/> when there is none of that id.</summary>
    Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken);

    /// <summary>Counts what waits.</summary>
    Task<IReadOnlyList<QueueDepth>> CountAsync(CancellationToken cancellationToken);
}
