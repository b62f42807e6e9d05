using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Queueing;

/// <summary>Queues in the documents' store, so that a save and its messages are one commit.</summary>
internal sealed class SqliteQueue(SqliteStore store) : IQueue
{
    private const string SelectDead =
        """
        SELECT id, body, reason, description, deliveries, settled_at FROM messages
        WHERE queue = ?1 AND state = 2 ORDER BY settled_at, id LIMIT ?2
        """;

    private const string CountActive = "SELECT count(*) FROM messages WHERE queue = ?1 AND state = 0";

    private const string CountDead = "SELECT count(*) FROM messages WHERE queue = ?1 AND state = 2";

    /// <summary>Returns when <see cref="ReceiveAsync"/> may find something, without polling.</summary>
    public ValueTask WaitAsync(string queue, CancellationToken cancellationToken) =>
        store.Signals.WaitAsync(queue, cancellationToken);

    /// <inheritdoc/>
    public Task SendAsync(IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken)
    {
        QueueMessage.Validate(messages);
        return store.WriteAsync(
            transaction =>
            {
                foreach (var message in messages)
                {
                    MessageTable.Send(transaction, message);
                }

                return messages.Count;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(
        string queue, int maximum, TimeSpan lockFor, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lockFor, TimeSpan.Zero);
        return store.WriteAsync(
            transaction => MessageTable.Receive(transaction, queue, maximum, lockFor), cancellationToken);
    }

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => Settlement.Complete(transaction, message), cancellationToken);

    /// <inheritdoc/>
    public Task AbandonAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => Settlement.Abandon(transaction, message, delay), cancellationToken);

    /// <inheritdoc/>
    public Task DeadLetterAsync(
        ReceivedMessage message, string reason, string description, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => Settlement.DeadLetter(transaction, message, reason, description), cancellationToken);

    /// <summary>Prolongs locks; those already lost stay lost.</summary>
    public Task RenewAsync(IReadOnlyList<ReceivedMessage> messages, TimeSpan lockFor, CancellationToken cancellationToken) =>
        store.WriteAsync(
            transaction => messages.Count(message => Settlement.Renew(transaction, message, lockFor)), cancellationToken);

    /// <summary>Returns messages that were never tried; every settlement asked for earlier is durable too, then.</summary>
    public Task GiveBackAsync(IReadOnlyList<ReceivedMessage> messages, CancellationToken cancellationToken) =>
        store.WriteAsync(
            transaction => messages.Count(message => Settlement.GiveBack(transaction, message)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(
        string queue, int maximum, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var letters = new List<DeadLetter>();
        using var reader = store.Read();
        using var select = reader.Database.Use(SelectDead);
        select.Bind(1, queue).Bind(2, maximum);
        while (select.Step())
        {
            letters.Add(new DeadLetter(
                queue, select.Text(0), select.Text(1), select.Text(2), select.Text(3), (int)select.Integer(4),
                DateTimeOffset.FromUnixTimeMilliseconds(select.Integer(5))));
        }

        return Task.FromResult<IReadOnlyList<DeadLetter>>(letters);
    }

    /// <inheritdoc/>
    public Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => Settlement.Redrive(transaction, queue, id), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueueDepth>> CountAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var reader = store.Read();
        return Task.FromResult<IReadOnlyList<QueueDepth>>(
            [.. Queues.All.Select(queue => new QueueDepth(
                queue, Count(reader.Database, CountActive, queue), Count(reader.Database, CountDead, queue)))]);
    }

    private static long Count(Database database, string sql, string queue)
    {
        using var count = database.Use(sql);
        count.Bind(1, queue).Step();
        return count.Integer(0);
    }
}
