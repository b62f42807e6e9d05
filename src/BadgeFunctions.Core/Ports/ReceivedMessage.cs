namespace BadgeFunctions.Core.Ports;

/// <summary>A message that this receiver holds under a lock.</summary>
/// <param name="Queue">Where it came from.</param>
/// <param name="Id">The message's id.</param>
/// <param name="Body">What was sent.</param>
/// <param name="DeliveryCount">How many times it was handed out, this one included.</param>
/// <param name="LockToken">Proof of the lock for settling.</param>
public sealed record ReceivedMessage(string Queue, string Id, string Body, int DeliveryCount, string LockToken);
