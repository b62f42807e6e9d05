using Azure.Messaging.ServiceBus;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Queueing;

/// <summary>
/// The queues on Service Bus. How long a lock holds, how long an id is remembered and after how many deliveries without
/// an outcome a message is set aside are properties of each queue there.
/// </summary>
/// <param name="links">Senders and receivers.</param>
/// <param name="deadLetters">What was set aside.</param>
/// <param name="time">The clock.</param>
internal sealed class ServiceBusQueue(ServiceBusLinks links, DeadLetterQueue deadLetters, TimeProvider time) : IQueue
{
    // Service Bus has no "whatever is there": this is how long it is given to look.
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(1);

    private readonly LockedMessages _locked = new(time);

    /// <inheritdoc/>
    public async Task SendAsync(IReadOnlyList<QueueMessage> messages, CancellationToken cancellationToken)
    {
        QueueMessage.Validate(messages);
        (string Queue, ServiceBusMessage Message)[] outgoing = [.. messages.Select(message => (message.Queue, Envelope.Seal(message)))];
        foreach (IGrouping<string, ServiceBusMessage> queue in outgoing.GroupBy(one => one.Queue, one => one.Message, StringComparer.Ordinal))
        {
            await MessageBatches.SendAsync(links.Sender(queue.Key), queue, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReceivedMessage>> ReceiveAsync(string queue, int maximum, TimeSpan lockFor, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lockFor, TimeSpan.Zero);
        IReadOnlyList<ServiceBusReceivedMessage> received = await links.Receiver(queue).ReceiveMessagesAsync(maximum, Glance, cancellationToken);
        _locked.Add(received);
        return [.. received.Select(message => Envelope.Open(queue, message))];
    }

    /// <inheritdoc/>
    public Task CompleteAsync(ReceivedMessage message, CancellationToken cancellationToken) =>
        SettleAsync(message, (receiver, held) => receiver.CompleteMessageAsync(held, cancellationToken));

    /// <inheritdoc/>
    public Task AbandonAsync(ReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        SettleAsync(message, async (receiver, held) =>
        {
            if (delay <= TimeSpan.Zero)
            {
                await receiver.AbandonMessageAsync(held, cancellationToken: cancellationToken);
                return;
            }

            await ScheduleSuccessorAsync(message.Queue, held, delay, cancellationToken);
            await receiver.CompleteMessageAsync(held, cancellationToken);
        });

    /// <inheritdoc/>
    public Task DeadLetterAsync(ReceivedMessage message, string reason, string description, CancellationToken cancellationToken) =>
        SettleAsync(message, (receiver, held) => receiver.DeadLetterMessageAsync(
            held, Envelope.SetAside(held, time.GetUtcNow()), reason, description, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<DeadLetter>> ListDeadLettersAsync(string queue, int maximum, CancellationToken cancellationToken) =>
        deadLetters.ListAsync(queue, maximum, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RedriveAsync(string queue, string id, CancellationToken cancellationToken) =>
        deadLetters.RedriveAsync(queue, id, cancellationToken);

    /// <summary>Counts what waits, each queue up to <see cref="Peeking.CountedAtMost"/>: the exact number would take the right to manage the namespace.</summary>
    public async Task<IReadOnlyList<QueueDepth>> CountAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(Queues.All.Select(async queue =>
        {
            Task<long> active = links.Receiver(queue).CountAsync(cancellationToken);
            Task<long> dead = links.DeadLetters(queue).CountAsync(cancellationToken);
            return new QueueDepth(queue, await active, await dead);
        }));

    /// <summary>Sends what takes a message's place after a pause. Doing so twice, as after a crash, sends one.</summary>
    internal Task ScheduleSuccessorAsync(string queue, ServiceBusReceivedMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        links.Sender(queue).SendMessageAsync(Envelope.Successor(message, time.GetUtcNow() + delay), cancellationToken);

    private async Task SettleAsync(ReceivedMessage message, Func<ServiceBusReceiver, ServiceBusReceivedMessage, Task> settle)
    {
        if (_locked.Take(message) is not { } held)
        {
            return;
        }

        try
        {
            await settle(links.Receiver(message.Queue), held);
        }
        catch (ServiceBusException lost) when (lost.Reason == ServiceBusFailureReason.MessageLockLost)
        {
            return;
        }
    }
}
