using System.Collections.Concurrent;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>A Service Bus namespace in memory. A test may cut the connection before any operation.</summary>
internal sealed class TestBroker(TimeProvider time)
{
    /// <summary>How many bytes of messages one transfer takes.</summary>
    public const long BatchBytes = 256 * 1024;

    private readonly ConcurrentDictionary<string, TestQueue> _queues = new(StringComparer.Ordinal);

    /// <summary>Called with the name of each operation before it happens; what it throws, the caller gets.</summary>
    public Action<string>? Before { get; set; }

    /// <summary>How many batches were sent.</summary>
    public int Batches { get; private set; }

    public TestQueue Queue(string name) => _queues.GetOrAdd(name, _ => new TestQueue(time));

    public ServiceBusClient CreateClient() => new TestServiceBusClient(this);

    internal void Happens(string operation)
    {
        Before?.Invoke(operation);
        Batches += operation == "batch" ? 1 : 0;
    }
}
