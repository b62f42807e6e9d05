using BadgeFunctions.Core.Messaging;

namespace BadgeFunctions.Local.Queueing;

/// <summary>How messages are handed to their handlers.</summary>
internal sealed class QueuePumpOptions
{
    /// <summary>How many messages of a queue are handled at once.</summary>
    public int Concurrency { get; set; } = 32;

    /// <summary>Other numbers for single queues.</summary>
    public Dictionary<string, int> ConcurrencyByQueue { get; } = new(StringComparer.Ordinal);

    /// <summary>How many messages are locked at a time, ahead of their handling.</summary>
    public int BatchSize { get; set; } = 64;

    /// <summary>How long a lock holds; it is renewed while a message is held.</summary>
    public TimeSpan LockFor { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>What happens to a message that could not be handled.</summary>
    public RetryPolicy Retry { get; set; } = RetryPolicy.Service;

    /// <summary>For a command that somebody waits for, and can run again.</summary>
    public static QueuePumpOptions ForCommands => new()
    {
        Retry = new RetryPolicy(4, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(2)),
    };
}
