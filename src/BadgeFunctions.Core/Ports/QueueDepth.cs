namespace BadgeFunctions.Core.Ports;

/// <summary>How much waits in a queue.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Active">Waiting, delayed or locked messages.</param>
/// <param name="DeadLettered">Messages set aside.</param>
public readonly record struct QueueDepth(string Queue, long Active, long DeadLettered);
