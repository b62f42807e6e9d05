namespace BadgeFunctions.Local.Queueing;

/// <summary>Knows when the next message of one queue is due, and wakes who waits for that.</summary>
internal sealed class QueueSignal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private TaskCompletionSource? _wake;

    // Unknown at first: whoever waits is told to look.
    private long _nextDue;

    public QueueSignal(TimeProvider time)
    {
        _time = time;
        _timer = time.CreateTimer(_ => WakeIfDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Returns when something may be due: a receive is worth a try.</summary>
    public ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (UntilDue() <= TimeSpan.Zero)
            {
                return ValueTask.CompletedTask;
            }

            _wake ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            SetTimer();
            return new ValueTask(_wake.Task.WaitAsync(cancellationToken));
        }
    }

    public void Tell(QueueNews news)
    {
        lock (_gate)
        {
            _nextDue = news.IsEarliest ? news.DueAt : Math.Min(_nextDue, news.DueAt);
            if (_wake is not null)
            {
                WakeOrSetTimer();
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    private void WakeIfDue()
    {
        lock (_gate)
        {
            if (_wake is not null)
            {
                WakeOrSetTimer();
            }
        }
    }

    private void WakeOrSetTimer()
    {
        if (UntilDue() <= TimeSpan.Zero)
        {
            _wake?.SetResult();
            _wake = null;
        }
        else
        {
            SetTimer();
        }
    }

    private void SetTimer() =>
        _timer.Change(_nextDue == long.MaxValue ? Timeout.InfiniteTimeSpan : UntilDue(), Timeout.InfiniteTimeSpan);

    private TimeSpan UntilDue()
    {
        // A timer takes at most about 49 days; it is set again when it fires early.
        const long Longest = 24L * 60 * 60 * 1000;
        return TimeSpan.FromMilliseconds(Math.Clamp(_nextDue - _time.GetUtcNow().ToUnixTimeMilliseconds(), 0, Longest));
    }
}
