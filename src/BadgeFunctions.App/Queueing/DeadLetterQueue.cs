using Azure.Messaging.ServiceBus;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Queueing;

/// <summary>What was set aside, by us or by Service Bus itself, in the dead-letter part of each queue.</summary>
internal sealed class DeadLetterQueue(ServiceBusLinks links)
{
    private const int SearchedAtMost = 10_000;
    private const int TakenAtOnce = 100;
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    public async Task<IReadOnlyList<DeadLetter>> ListAsync(string queue, int maximum, CancellationToken cancellationToken)
    {
        List<DeadLetter> letters = [];
        await foreach (ServiceBusReceivedMessage message in links.DeadLetters(queue).PeekAsync(maximum, cancellationToken))
        {
            letters.Add(Envelope.OpenDead(queue, message));
        }

        letters.Sort((one, other) => one.At.CompareTo(other.At));
        return letters;
    }

    /// <summary>Sends a fresh message first and ends the dead letter then: a crash between the two loses nothing, and repeats nothing.</summary>
    public async Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken)
    {
        ServiceBusReceiver receiver = links.DeadLetters(queue);
        if (await FindAsync(receiver, id, cancellationToken) is not { } number)
        {
            return false;
        }

        List<ServiceBusReceivedMessage> others = [];
        try
        {
            ServiceBusReceivedMessage? letter = await TakeAsync(receiver, number, others, cancellationToken);
            if (letter is null)
            {
                return false;
            }

            await links.Sender(queue).SendMessageAsync(Envelope.Redriven(letter), cancellationToken);
            await receiver.CompleteMessageAsync(letter, cancellationToken);
            return true;
        }
        finally
        {
            await Task.WhenAll(others.Select(other => GiveBackAsync(receiver, other)));
        }
    }

    private static async Task<long?> FindAsync(ServiceBusReceiver receiver, string id, CancellationToken cancellationToken)
    {
        await foreach (ServiceBusReceivedMessage message in receiver.PeekAsync(SearchedAtMost, cancellationToken))
        {
            if (Envelope.Id(message) == id)
            {
                return message.SequenceNumber;
            }
        }

        return null;
    }

    // Service Bus hands messages out in its own order: those before the one that is wanted are locked and given back.
    private static async Task<ServiceBusReceivedMessage?> TakeAsync(
        ServiceBusReceiver receiver, long number, List<ServiceBusReceivedMessage> others, CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<ServiceBusReceivedMessage> taken = await receiver.ReceiveMessagesAsync(TakenAtOnce, Glance, cancellationToken);
            if (taken.Count == 0)
            {
                return null;
            }

            others.AddRange(taken.Where(message => message.SequenceNumber != number));
            if (taken.FirstOrDefault(message => message.SequenceNumber == number) is { } found)
            {
                return found;
            }
        }
    }

    // What cannot be given back comes back by itself when its lock runs out.
    private static async Task GiveBackAsync(ServiceBusReceiver receiver, ServiceBusReceivedMessage message)
    {
        try
        {
            await receiver.AbandonMessageAsync(message);
        }
        catch (ServiceBusException)
        {
            return;
        }
    }
}
