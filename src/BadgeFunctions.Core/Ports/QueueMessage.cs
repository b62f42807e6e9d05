namespace BadgeFunctions.Core.Ports;

/// <summary>A message to be handled at least once.</summary>
/// <param name="Queue">One of <see cref="Queues"/>.</param>
/// <param name="Id">Two messages of one queue with the same id within the de-duplication window are one.</param>
/// <param name="Body">What the handler needs: ids only, never personal data; at most 4 KB.</param>
/// <param name="NotBefore">The earliest delivery, or at once.</param>
public sealed record QueueMessage(string Queue, string Id, string Body, DateTimeOffset? NotBefore = null);
