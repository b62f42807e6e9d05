using System.Collections.Concurrent;

namespace BadgeFunctions.Local.Storage;

/// <summary>Read-only connections. A reader sees every save that was answered before it began.</summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private const int Kept = 4;

    private readonly ConcurrentStack<Database> _idle = new();
    private volatile bool _closed;

    /// <summary>Lends a connection until the lease is disposed; to be used without awaiting in between.</summary>
    public Lease Rent()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        return new Lease(this, _idle.TryPop(out var reader) ? reader : Database.OpenForReading(path));
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryPop(out var reader))
        {
            reader.Dispose();
        }
    }

    private void Return(Database reader)
    {
        if (_closed || _idle.Count >= Kept)
        {
            reader.Dispose();
        }
        else
        {
            _idle.Push(reader);
        }
    }

    /// <summary>The right to use one connection.</summary>
    internal readonly struct Lease(ReaderPool pool, Database database) : IDisposable
    {
        public Database Database { get; } = database;

        public void Dispose() => pool.Return(Database);
    }
}
