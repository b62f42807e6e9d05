namespace BadgeFunctions.Contracts;

/// <summary>An upload that stops halfway until it is told to go on.</summary>
internal sealed class SlowUpload(byte[] bytes) : MemoryStream(bytes)
{
    private readonly TaskCompletionSource _half = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public byte[] Bytes { get; } = bytes;

    public Task Half => _half.Task;

    public void GoOn() => _goOn.SetResult();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= Bytes.Length / 2)
        {
            _half.TrySetResult();
            await _goOn.Task;
        }

        return await base.ReadAsync(buffer[..Math.Min(buffer.Length, Bytes.Length / 4)], cancellationToken);
    }
}
