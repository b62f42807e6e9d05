namespace BadgeFunctions.Local.Storage;

/// <summary>One caller's share of a group commit.</summary>
internal abstract class WriteOperation(CancellationToken cancellationToken)
{
    /// <summary>Ends the operation as cancelled if its caller gave up before it began.</summary>
    public bool CancelIfRequested()
    {
        if (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }

        Cancel(cancellationToken);
        return true;
    }

    /// <summary>Does the work in the open transaction; may run again from the start when a neighbour fails.</summary>
    public abstract void Execute(WriteTransaction transaction);

    /// <summary>Answers the caller: the work is durable.</summary>
    public abstract void Complete();

    /// <summary>Answers the caller: nothing was changed.</summary>
    public abstract void Fail(Exception exception);

    protected abstract void Cancel(CancellationToken cancellationToken);
}
