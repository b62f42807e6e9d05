namespace BadgeFunctions.Core.Ports;

/// <summary>A message that could not be handled and waits for an operator.</summary>
/// <param name="Queue">The queue it belongs to.</param>
/// <param name="Id">The message's id.</param>
/// <param name="Body">What was sent.</param>
/// <param name="Reason">A stable code.</param>
/// <param name="Description">What an operator can act on, without personal data.</param>
/// <param name="DeliveryCount">How often it was tried.</param>
/// <param name="At">When it was set aside.</param>
public sealed record DeadLetter(
    string Queue, string Id, string Body, string Reason, string Description, int DeliveryCount, DateTimeOffset At);
