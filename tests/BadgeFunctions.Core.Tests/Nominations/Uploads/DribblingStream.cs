namespace BadgeFunctions.Core.Tests.Nominations.Uploads;

/// <summary>Gives a few bytes at a time, as a network does.</summary>
internal sealed class DribblingStream(byte[] content) : MemoryStream(content)
{
    private const int Most = 1021;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, Most)], cancellationToken);
}
