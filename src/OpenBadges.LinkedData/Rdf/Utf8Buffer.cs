using System.Buffers;
using System.Text;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>Grows in rented memory; slices of it are named by their offsets, because it may move.</summary>
internal sealed class Utf8Buffer(int capacity) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlySpan<byte> this[Slice slice] => _bytes.AsSpan(slice.Start, slice.Length);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        var room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, room);
    }

    /// <summary>Copies a slice of this buffer to its end.</summary>
    public void AppendOwn(Slice slice)
    {
        var room = Room(slice.Length);
        _bytes.AsSpan(slice.Start, slice.Length).CopyTo(room);
        Length += slice.Length;
    }

    public Slice Since(int start) => new(start, Length - start);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + length), _bytes.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
