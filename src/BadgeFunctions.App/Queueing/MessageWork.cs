using Azure.Messaging.ServiceBus;
using BadgeFunctions.Core.Diagnostics;
using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Core.Ports;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.App.Queueing;

/// <summary>
/// Hands a trigger's message to its handler and settles it by the outcome: ended, set aside with reason and
/// description, or replaced by a copy that is due after a growing pause. The host keeps the lock meanwhile.
/// </summary>
public sealed partial class MessageWork
{
    private readonly IEnumerable<IMessageHandler> _handlers;
    private readonly ServiceBusQueue _queue;
    private readonly RetryPolicy _retry;
    private readonly TimeProvider _time;
    private readonly ILogger<MessageWork> _logger;

    internal MessageWork(IEnumerable<IMessageHandler> handlers, ServiceBusQueue queue, RetryPolicy retry, TimeProvider time, ILogger<MessageWork> logger)
    {
        _handlers = handlers;
        _queue = queue;
        _retry = retry;
        _time = time;
        _logger = logger;
    }

    /// <summary>Handles one message and settles it.</summary>
    /// <param name="queue">The queue of the trigger.</param>
    /// <param name="message">What it delivered.</param>
    /// <param name="actions">How to settle it.</param>
    /// <param name="cancellationToken">Cancelled when the host cannot wait any longer; the message is left to come again.</param>
    public async Task HandleAsync(
        string queue, ServiceBusReceivedMessage message, ServiceBusMessageActions actions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(actions);
        ReceivedMessage received = Envelope.Open(queue, message);
        try
        {
            await (await TryAsync(received, cancellationToken) switch
            {
                ({ IsCompleted: true }, _) => actions.CompleteMessageAsync(message, CancellationToken.None),
                ({ IsDead: true } dead, _) => SetAsideAsync(message, actions, dead.Reason!, dead.Description!),
                (var retry, var description) => RetryAsync(received, message, actions, retry.Reason!, description),
            });
        }
        catch (ServiceBusException lost) when (lost.Reason == ServiceBusFailureReason.MessageLockLost)
        {
            LockLost(_logger, queue, received.Id, received.DeliveryCount);
        }
    }

    private async Task<(HandlingResult Result, string Description)> TryAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return (await MeasureAsync(message, cancellationToken), FailureDescription.DidNotPass);
        }
#pragma warning disable CA1031 // Whatever a handler throws is a reason to try again.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            string description = FailureDescription.Of(failure);
            HandlerFailed(_logger, message.Queue, message.Id, message.DeliveryCount, description, failure.StackTrace);
            return (HandlingResult.Retry(FailureDescription.Reason), description);
        }
    }

    private async Task<HandlingResult> MeasureAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        long start = _time.GetTimestamp();
        HandlingResult result = await _handlers.Single(handler => handler.Queue == message.Queue).HandleAsync(message, cancellationToken);
        Measures.Handled(message.Queue, _time.GetElapsedTime(start));
        return result;
    }

    // The copy goes first: a crash between the two leaves the original, whose next copy has the same message id.
    private async Task RetryAsync(
        ReceivedMessage received, ServiceBusReceivedMessage message, ServiceBusMessageActions actions, string reason, string description)
    {
        if (_retry.IsLast(received.DeliveryCount))
        {
            await SetAsideAsync(message, actions, reason, description);
            return;
        }

        await _queue.ScheduleSuccessorAsync(received.Queue, message, _retry.PauseAfter(received.DeliveryCount), CancellationToken.None);
        await actions.CompleteMessageAsync(message, CancellationToken.None);
    }

    private Task SetAsideAsync(ServiceBusReceivedMessage message, ServiceBusMessageActions actions, string reason, string description) =>
        actions.DeadLetterMessageAsync(message, Envelope.SetAside(message, _time.GetUtcNow()), reason, description, CancellationToken.None);

    [LoggerMessage(1, LogLevel.Warning, "Message {Queue}/{MessageId} failed at delivery {Delivery}: {Failure}\n{StackTrace}")]
    private static partial void HandlerFailed(ILogger logger, string queue, string messageId, int delivery, string failure, string? stackTrace);

    [LoggerMessage(2, LogLevel.Information, "The lock of message {Queue}/{MessageId} ran out at delivery {Delivery}: it comes again.")]
    private static partial void LockLost(ILogger logger, string queue, string messageId, int delivery);
}
