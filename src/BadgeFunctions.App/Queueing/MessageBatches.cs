using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Queueing;

/// <summary>Sends any number of messages in as few transfers as the queue's size limit allows.</summary>
internal static class MessageBatches
{
    public static async Task SendAsync(ServiceBusSender sender, IEnumerable<ServiceBusMessage> messages, CancellationToken cancellationToken)
    {
        ServiceBusMessageBatch batch = await sender.CreateMessageBatchAsync(cancellationToken);
        try
        {
            foreach (ServiceBusMessage message in messages)
            {
                if (batch.TryAddMessage(message))
                {
                    continue;
                }

                await sender.SendMessagesAsync(batch, cancellationToken);
                batch.Dispose();
                batch = await sender.CreateMessageBatchAsync(cancellationToken);
                if (!batch.TryAddMessage(message))
                {
                    throw new ArgumentException("A message is longer than its queue takes.", nameof(messages));
                }
            }

            await sender.SendMessagesAsync(batch, cancellationToken);
        }
        finally
        {
            batch.Dispose();
        }
    }
}
