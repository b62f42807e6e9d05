using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.Storage;

namespace BadgeFunctions.Local.Queueing;

/// <summary>The statements that end or give back a locked message. All do nothing when the lock was lost.</summary>
internal static class Settlement
{
    private const string WhereLocked = " WHERE number = ?1 AND lock_token = ?2 AND state = 0";

    private const string CompleteSql =
        "UPDATE messages SET state = 1, body = '', lock_token = NULL, settled_at = ?3" + WhereLocked;

    private const string AbandonSql = "UPDATE messages SET lock_token = NULL, due_at = ?3" + WhereLocked;

    private const string GiveBackSql =
        "UPDATE messages SET lock_token = NULL, due_at = ?3, deliveries = deliveries - 1" + WhereLocked;

    private const string RenewSql = "UPDATE messages SET due_at = ?3" + WhereLocked;

    private const string DeadLetterSql =
        "UPDATE messages SET state = 2, lock_token = NULL, settled_at = ?3, reason = ?4, description = ?5" + WhereLocked;

    private const string RedriveSql =
        """
        UPDATE messages SET state = 0, due_at = ?3, deliveries = 0, settled_at = NULL, reason = NULL, description = NULL
        WHERE queue = ?1 AND id = ?2 AND state = 2
        """;

    // Two for each one completed: what is remembered stays bounded without a timer.
    private const string ForgetSql =
        """
        DELETE FROM messages WHERE number IN (
          SELECT number FROM messages WHERE state = 1 AND settled_at <= ?1 ORDER BY settled_at LIMIT 2)
        """;

    public static bool Complete(WriteTransaction transaction, ReceivedMessage message)
    {
        using var forget = transaction.Database.Use(ForgetSql);
        forget.Bind(1, transaction.Now - MessageTable.RememberedFor).Run();
        return Run(transaction, CompleteSql, message, transaction.Now);
    }

    public static bool Abandon(WriteTransaction transaction, ReceivedMessage message, TimeSpan delay) =>
        ReturnAt(transaction, AbandonSql, message, transaction.Now + (long)delay.TotalMilliseconds);

    /// <summary>Returns a message that was never tried: its delivery does not count.</summary>
    public static bool GiveBack(WriteTransaction transaction, ReceivedMessage message) =>
        ReturnAt(transaction, GiveBackSql, message, transaction.Now);

    public static bool Renew(WriteTransaction transaction, ReceivedMessage message, TimeSpan lockFor) =>
        Run(transaction, RenewSql, message, transaction.Now + (long)lockFor.TotalMilliseconds);

    public static bool DeadLetter(WriteTransaction transaction, ReceivedMessage message, string reason, string description)
    {
        using var statement = transaction.Database.Use(DeadLetterSql);
        statement.Bind(4, reason).Bind(5, description);
        return Run(transaction, DeadLetterSql, message, transaction.Now);
    }

    public static bool Redrive(WriteTransaction transaction, string queue, string id)
    {
        using var statement = transaction.Database.Use(RedriveSql);
        statement.Bind(1, queue).Bind(2, id).Bind(3, transaction.Now).Run();
        return Announce(transaction, queue, transaction.Now);
    }

    private static bool ReturnAt(WriteTransaction transaction, string sql, ReceivedMessage message, long due) =>
        Run(transaction, sql, message, due) && Announce(transaction, message.Queue, due);

    private static bool Announce(WriteTransaction transaction, string queue, long due)
    {
        if (transaction.Database.Changes == 0)
        {
            return false;
        }

        transaction.Announce(new QueueNews(queue, due, IsEarliest: false));
        return true;
    }

    private static bool Run(WriteTransaction transaction, string sql, ReceivedMessage message, long time)
    {
        if (!MessageLock.TryParse(message.LockToken, out var held))
        {
            return false;
        }

        using var statement = transaction.Database.Use(sql);
        statement.Bind(1, held.Number).Bind(2, held.Token).Bind(3, time).Run();
        return transaction.Database.Changes > 0;
    }
}
