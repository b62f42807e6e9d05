using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Queueing;

/// <summary>
/// The statements that bring messages in and hand them out. State 0 is active, 1 completed, 2 dead. A lock is a due
/// time in the future with a token: an expired lock needs no statement to end it.
/// </summary>
internal static class MessageTable
{
    /// <summary>How long a completed id is remembered, in milliseconds.</summary>
    public const long RememberedFor = 10 * 60 * 1000;

    private const string Insert =
        """
        INSERT INTO messages (queue, id, body, state, due_at, deliveries) VALUES (?1, ?2, ?3, 0, ?4, 0)
        ON CONFLICT (queue, id) DO UPDATE SET
          body = excluded.body, state = 0, due_at = excluded.due_at, deliveries = 0, settled_at = NULL
        WHERE state = 1 AND settled_at <= ?5
        """;

    private const string Claim =
        """
        UPDATE messages SET due_at = ?1, lock_token = ?2, deliveries = deliveries + 1
        WHERE number IN (
          SELECT number FROM messages WHERE queue = ?3 AND state = 0 AND due_at <= ?4 ORDER BY due_at LIMIT ?5)
        RETURNING number, id, body, deliveries
        """;

    private const string NextDue = "SELECT due_at FROM messages WHERE queue = ?1 AND state = 0 ORDER BY due_at LIMIT 1";

    /// <summary>Adds a message, unless one with its id waits or was completed a short time ago.</summary>
    public static void Send(WriteTransaction transaction, QueueMessage message)
    {
        var due = Math.Max(transaction.Now, message.NotBefore?.ToUnixTimeMilliseconds() ?? 0);
        using var insert = transaction.Database.Use(Insert);
        insert.Bind(1, message.Queue).Bind(2, message.Id).Bind(3, message.Body).Bind(4, due)
            .Bind(5, transaction.Now - RememberedFor).Run();
        if (transaction.Database.Changes > 0)
        {
            transaction.Announce(new QueueNews(message.Queue, due, IsEarliest: false));
        }
    }

    /// <summary>Locks due messages under one token.</summary>
    public static IReadOnlyList<ReceivedMessage> Receive(
        WriteTransaction transaction, string queue, int maximum, TimeSpan lockFor)
    {
        var received = new List<ReceivedMessage>(maximum);
        var token = transaction.NextVersion();
        using (var claim = transaction.Database.Use(Claim))
        {
            claim.Bind(1, transaction.Now + (long)lockFor.TotalMilliseconds).Bind(2, token).Bind(3, queue)
                .Bind(4, transaction.Now).Bind(5, maximum);
            while (claim.Step())
            {
                received.Add(new ReceivedMessage(
                    queue, claim.Text(1), claim.Text(2), (int)claim.Integer(3), new MessageLock(claim.Integer(0), token).ToString()));
            }
        }

        using var next = transaction.Database.Use(NextDue);
        var due = next.Bind(1, queue).Step() ? next.Integer(0) : long.MaxValue;
        transaction.Announce(new QueueNews(queue, due, IsEarliest: true));
        return received;
    }
}
