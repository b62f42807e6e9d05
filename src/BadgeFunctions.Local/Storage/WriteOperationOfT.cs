namespace BadgeFunctions.Local.Storage;

/// <summary>A write operation that answers with a value once it is durable.</summary>
internal sealed class WriteOperation<T>(Func<WriteTransaction, T> work, CancellationToken cancellationToken)
    : WriteOperation(cancellationToken)
{
    // Continuations must never run on the thread that commits.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Task => _answer.Task;

    public override void Execute(WriteTransaction transaction) => _result = work(transaction);

    public override void Complete() => _answer.TrySetResult(_result);

    public override void Fail(Exception exception) => _answer.TrySetException(exception);

    protected override void Cancel(CancellationToken cancellationToken) => _answer.TrySetCanceled(cancellationToken);
}
