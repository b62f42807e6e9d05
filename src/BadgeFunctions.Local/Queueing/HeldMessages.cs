using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Queueing;

/// <summary>The messages that a consumer has locked and not settled.</summary>
internal sealed class HeldMessages(TimeProvider time)
{
    private readonly ConcurrentDictionary<ReceivedMessage, long> _since = new(ReferenceEqualityComparer.Instance);

    public void Add(ReceivedMessage message) => _since[message] = time.GetTimestamp();

    public void Remove(ReceivedMessage message) => _since.TryRemove(message, out _);

    public IReadOnlyList<ReceivedMessage> All() => [.. _since.Keys];

    public IReadOnlyList<ReceivedMessage> HeldFor(TimeSpan duration) =>
        [.. _since.Where(held => time.GetElapsedTime(held.Value) >= duration).Select(held => held.Key)];
}
