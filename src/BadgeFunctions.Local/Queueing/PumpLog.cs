using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Queueing;

/// <summary>What the pump reports: types, codes and ids, never an exception's message.</summary>
internal sealed partial class PumpLog(ILogger<QueuePump> logger)
{
    public void HandlerFailed(ReceivedMessage message, Exception failure) =>
        HandlerFailed(
            logger, message.Queue, message.Id, message.DeliveryCount, FailureDescription.Of(failure), failure.StackTrace);

    public void StoreFailed(string queue, Exception failure) =>
        StoreFailed(logger, queue, FailureDescription.Of(failure));

    [LoggerMessage(
        1, LogLevel.Warning, "Message {Queue}/{MessageId} failed at delivery {Delivery}: {Failure}\n{StackTrace}")]
    private static partial void HandlerFailed(
        ILogger logger, string queue, string messageId, int delivery, string failure, string? stackTrace);

    [LoggerMessage(2, LogLevel.Error, "The store failed while queue {Queue} was pumped: {Failure}")]
    private static partial void StoreFailed(ILogger logger, string queue, string failure);
}
