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

    /// <summary>After how many deliveries a message is set aside.</summary>
    public int MaximumDeliveries { get; set; } = 10;

    /// <summary>The pause after the first failure; each next one is twice as long.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>No pause is longer.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>For a command that somebody waits for, and can run again.</summary>
    public static QueuePumpOptions ForCommands => new()
    {
        MaximumDeliveries = 4,
        FirstPause = TimeSpan.FromMilliseconds(250),
        LongestPause = TimeSpan.FromSeconds(2),
    };
}
