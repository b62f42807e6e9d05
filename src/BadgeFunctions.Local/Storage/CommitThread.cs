using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Storage;

/// <summary>
/// The only writer: takes what waits, executes it in one transaction, makes it durable with one flush, then answers.
/// While it flushes, the next group gathers. A thread of its own, because a flush blocks.
/// </summary>
internal sealed class CommitThread
{
    private const int MaximumGroup = 512;

    private readonly object _gate = new();
    private readonly WriteTransaction _transaction;
    private readonly QueueSignals _signals;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Queue<WriteOperation> _waiting = new();
    private bool _closed;

    public CommitThread(WriteTransaction transaction, QueueSignals signals)
    {
        _transaction = transaction;
        _signals = signals;
        new Thread(Run) { IsBackground = true, Name = "store commits" }.Start();
    }

    public void Add(WriteOperation operation)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(SqliteStore));
            _waiting.Enqueue(operation);
            if (_waiting.Count == 1)
            {
                Monitor.Pulse(_gate);
            }
        }
    }

    /// <summary>Refuses further operations and returns when those that wait have been executed.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.Pulse(_gate);
        }

        return _ended.Task;
    }

    private void Run()
    {
        var group = new List<WriteOperation>(MaximumGroup);
        while (Take(group))
        {
            group.RemoveAll(operation => operation.CancelIfRequested());
            while (group.Count > 0)
            {
                Attempt(group);
            }
        }

        _ended.SetResult();
    }

    private bool Take(List<WriteOperation> group)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_closed)
                {
                    return false;
                }

                Monitor.Wait(_gate);
            }

            while (group.Count < MaximumGroup && _waiting.TryDequeue(out var operation))
            {
                group.Add(operation);
            }

            return true;
        }
    }

    /// <summary>Ends every operation of the group, or only the one at fault: the others then begin afresh.</summary>
    private void Attempt(List<WriteOperation> group)
    {
        WriteOperation? current = null;
        try
        {
            _transaction.Begin();
            foreach (var operation in group)
            {
                current = operation;
                operation.Execute(_transaction);
            }

            current = null;
            _transaction.Commit();
        }
#pragma warning disable CA1031 // Whatever went wrong is the answer of the operations it concerns.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _transaction.Database.Rollback();
            Fail(group, current, exception);
            return;
        }

        foreach (var news in _transaction.News)
        {
            _signals.Tell(news);
        }

        foreach (var operation in group)
        {
            operation.Complete();
        }

        group.Clear();
    }

    private static void Fail(List<WriteOperation> group, WriteOperation? culprit, Exception exception)
    {
        if (culprit is not null && exception is not StoreException { ConcernsOneOperation: false })
        {
            culprit.Fail(exception);
            group.Remove(culprit);
            return;
        }

        foreach (var operation in group)
        {
            operation.Fail(exception);
        }

        group.Clear();
    }
}
