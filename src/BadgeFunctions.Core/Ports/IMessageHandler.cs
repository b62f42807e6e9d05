namespace BadgeFunctions.Core.Ports;

/// <summary>
/// The work behind one queue. A message may come more than once and several may come at the same time: a handler
/// reads state, does nothing if its work is already done, and saves once.
/// </summary>
public interface IMessageHandler
{
    /// <summary>The queue whose messages it takes, one of <see cref="Queues"/>.</summary>
    string Queue { get; }

    /// <summary>Handles one message. Its effect is durable before the result is returned.</summary>
    /// <param name="message">The message, under a lock that is renewed as long as this runs.</param>
    /// <param name="cancellationToken">Cancelled when the host cannot wait any longer; the message then comes again.</param>
    Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken);
}
