using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.ServiceBus;

/// <summary>The SDK's client at its own mockable seam.</summary>
internal sealed class TestServiceBusClient(TestBroker broker) : ServiceBusClient
{
    public override ServiceBusSender CreateSender(string queueOrTopicName) => new TestSender(broker, queueOrTopicName);

    public override ServiceBusReceiver CreateReceiver(string queueName) => new TestReceiver(broker, queueName, dead: false);

    public override ServiceBusReceiver CreateReceiver(string queueName, ServiceBusReceiverOptions options) =>
        new TestReceiver(broker, queueName, options.SubQueue == SubQueue.DeadLetter);
}
