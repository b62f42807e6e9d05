namespace BadgeFunctions.Contracts;

/// <summary>A timer of <see cref="ManualTime"/>.</summary>
internal sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
{
    private DateTimeOffset _due;
    private TimeSpan _period;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        time.Set(this, dueTime, period);
        return true;
    }

    public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal void SetDue(DateTimeOffset due, TimeSpan period)
    {
        _due = due;
        _period = period;
    }

    internal bool TakeIfDue(DateTimeOffset now)
    {
        if (_due > now)
        {
            return false;
        }

        _due = _period > TimeSpan.Zero ? now + _period : DateTimeOffset.MaxValue;
        return true;
    }

    internal void Fire() => callback(state);
}
