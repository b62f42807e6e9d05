using System.Runtime.CompilerServices;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>Sends to a queue of the broker.</summary>
internal sealed class TestSender(TestBroker broker, string queue) : ServiceBusSender
{
    private readonly ConditionalWeakTable<ServiceBusMessageBatch, List<ServiceBusMessage>> _batches = [];

    public override Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default)
    {
        broker.Happens("send");
        broker.Queue(queue).Enqueue(message);
        return Task.CompletedTask;
    }

    public override ValueTask<ServiceBusMessageBatch> CreateMessageBatchAsync(CancellationToken cancellationToken = default)
    {
        List<ServiceBusMessage> messages = [];
        long size = 0;
        ServiceBusMessageBatch batch = ServiceBusModelFactory.ServiceBusMessageBatch(0, messages, new CreateMessageBatchOptions(), message =>
        {
            long longer = size + message.Body.ToMemory().Length + 200;
            bool fits = longer <= TestBroker.BatchBytes;
            size = fits ? longer : size;
            return fits;
        });
        _batches.Add(batch, messages);
        return ValueTask.FromResult(batch);
    }

    public override Task SendMessagesAsync(ServiceBusMessageBatch messageBatch, CancellationToken cancellationToken = default)
    {
        broker.Happens("batch");
        Assert.True(_batches.TryGetValue(messageBatch, out List<ServiceBusMessage>? messages));
        messages.ForEach(broker.Queue(queue).Enqueue);
        return Task.CompletedTask;
    }
}
