namespace BadgeFunctions.Local.Queueing;

/// <summary>What a commit changed about when a queue has something due, in Unix milliseconds.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="DueAt">When a message is due; <see cref="long.MaxValue"/> for never.</param>
/// <param name="IsEarliest">Whether nothing in the queue is due before; otherwise the message is one more.</param>
internal readonly record struct QueueNews(string Queue, long DueAt, bool IsEarliest);
