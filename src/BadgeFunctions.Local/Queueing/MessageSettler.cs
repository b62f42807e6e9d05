using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Queueing;

/// <summary>Turns the outcome of a handling into the fate of its message.</summary>
internal sealed class MessageSettler(IQueue queue, QueuePumpOptions options)
{
    private const string LostReason = "lost";

    /// <summary>
    /// Whether the message was handed out again and again without any outcome, as one that brings the process down
    /// would be. Twice as many deliveries are granted as to a failing one: whoever kills a process means no message.
    /// </summary>
    public bool IsLost(ReceivedMessage message) => message.DeliveryCount > 2 * options.Retry.MaximumDeliveries;

    public async Task GiveUpAsync(ReceivedMessage message) =>
        await queue.DeadLetterAsync(
            message, LostReason, $"No outcome in {message.DeliveryCount - 1} deliveries.", CancellationToken.None);

    public async Task SettleAsync(ReceivedMessage message, HandlingResult result) =>
        await (result switch
        {
            { IsCompleted: true } => queue.CompleteAsync(message, CancellationToken.None),
            { IsDead: true } => queue.DeadLetterAsync(message, result.Reason!, result.Description!, CancellationToken.None),
            _ => RetryAsync(message, result.Reason!, FailureDescription.DidNotPass),
        });

    public async Task SettleAsync(ReceivedMessage message, Exception exception) =>
        await RetryAsync(message, FailureDescription.Reason, FailureDescription.Of(exception));

    private Task RetryAsync(ReceivedMessage message, string reason, string description) =>
        options.Retry.IsLast(message.DeliveryCount)
            ? queue.DeadLetterAsync(message, reason, description, CancellationToken.None)
            : queue.AbandonAsync(message, options.Retry.PauseAfter(message.DeliveryCount), CancellationToken.None);
}
