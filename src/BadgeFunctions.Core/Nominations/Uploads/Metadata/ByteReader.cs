namespace BadgeFunctions.Core.Nominations.Uploads.Metadata;

/// <summary>Reads a stream through one buffer, whatever its length. What it gives is valid until the next call.</summary>
internal sealed class ByteReader(Stream source)
{
    /// <summary>The most that can be asked for at once; a JPEG segment fits.</summary>
    public const int Window = 128 * 1024;

    private readonly byte[] _buffer = new byte[Window];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Gives what is there without taking it: at least as many bytes as asked for, unless the stream ends before.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int atLeast, CancellationToken cancellationToken)
    {
        if (_end - _start < atLeast && !_ended)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            while (_end < atLeast && !_ended)
            {
                int read = await source.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
                _ended = read == 0;
                _end += read;
            }
        }

        return _buffer.AsMemory(_start.._end);
    }

    /// <summary>Takes bytes that were peeked at.</summary>
    public void Take(int count) => _start += count;

    /// <summary>Takes exactly as many bytes.</summary>
    /// <exception cref="DamagedFileException">The stream ends before.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(int count, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> there = await PeekAsync(count, cancellationToken);
        if (there.Length < count)
        {
            throw new DamagedFileException();
        }

        Take(count);
        return there[..count];
    }

    /// <summary>Takes exactly as many bytes, piece by piece.</summary>
    /// <exception cref="DamagedFileException">The stream ends before.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> CopyAsync(
        long count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (count > 0)
        {
            ReadOnlyMemory<byte> there = await PeekAsync(1, cancellationToken);
            int taken = (int)Math.Min(there.Length, count);
            if (taken == 0)
            {
                throw new DamagedFileException();
            }

            Take(taken);
            count -= taken;
            yield return there[..taken];
        }
    }

    /// <summary>Passes over as many bytes.</summary>
    /// <exception cref="DamagedFileException">The stream ends before.</exception>
    public async ValueTask SkipAsync(long count, CancellationToken cancellationToken)
    {
        await foreach (ReadOnlyMemory<byte> _ in CopyAsync(count, cancellationToken))
        {
        }
    }

    /// <summary>Passes over as many bytes and gives zeros in their place.</summary>
    /// <exception cref="DamagedFileException">The stream ends before.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> BlankAsync(
        long count, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ReadOnlyMemory<byte> piece in CopyAsync(count, cancellationToken))
        {
            yield return new byte[piece.Length];
        }
    }
}
