using System.Buffers;

namespace OpenBadges.Bench;

/// <summary>Writes into an array that is long enough.</summary>
internal sealed class FixedBuffer(byte[] target) : IBufferWriter<byte>
{
    public int Written { get; private set; }

    public void Advance(int count) => Written += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => target.AsMemory(Written);

    public Span<byte> GetSpan(int sizeHint = 0) => target.AsSpan(Written);
}
