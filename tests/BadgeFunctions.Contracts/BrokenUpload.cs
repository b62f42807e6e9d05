namespace BadgeFunctions.Contracts;

/// <summary>An upload whose connection breaks after some bytes.</summary>
internal sealed class BrokenUpload() : MemoryStream(new byte[1000])
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await base.ReadAsync(buffer, cancellationToken);
        return read > 0 ? read : throw new IOException("The connection broke.");
    }
}
