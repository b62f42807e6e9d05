using System.Runtime.CompilerServices;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Queueing;

/// <summary>Looking into a queue without taking anything out of it.</summary>
internal static class Peeking
{
    /// <summary>How far a queue is counted.</summary>
    public const int CountedAtMost = 1000;

    private const int PageSize = 250;

    /// <summary>The messages of a queue in the order of their numbers, at most so many.</summary>
    public static async IAsyncEnumerable<ServiceBusReceivedMessage> PeekAsync(
        this ServiceBusReceiver receiver, int maximum, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long from = 0;
        int left = maximum;
        while (left > 0)
        {
            IReadOnlyList<ServiceBusReceivedMessage> page = await receiver.PeekMessagesAsync(Math.Min(left, PageSize), from, cancellationToken);
            if (page.Count == 0)
            {
                yield break;
            }

            foreach (ServiceBusReceivedMessage message in page)
            {
                yield return message;
            }

            left -= page.Count;
            from = page[^1].SequenceNumber + 1;
        }
    }

    public static async Task<long> CountAsync(this ServiceBusReceiver receiver, CancellationToken cancellationToken)
    {
        long count = 0;
        await foreach (ServiceBusReceivedMessage _ in receiver.PeekAsync(CountedAtMost, cancellationToken))
        {
            count++;
        }

        return count;
    }
}
