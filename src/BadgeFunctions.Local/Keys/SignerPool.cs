using System.Collections.Concurrent;

namespace BadgeFunctions.Local.Keys;

/// <summary>
/// Key objects at rest: making one costs as much as a signature, and one must not serve two threads at once. There are
/// never more of them than threads that signed at the same moment.
/// </summary>
internal sealed class SignerPool<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> _idle = [];

    public T Take() => _idle.TryTake(out T? idle) ? idle : make();

    public void Return(T used) => _idle.Add(used);
}
