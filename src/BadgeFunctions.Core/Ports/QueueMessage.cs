using System.Text;

namespace BadgeFunctions.Core.Ports;

/// <summary>A message to be handled at least once.</summary>
/// <param name="Queue">One of <see cref="Queues"/>.</param>
/// <param name="Id">Two messages of one queue with the same id within the de-duplication window are one.</param>
/// <param name="Body">What the handler needs: ids only, never personal data; at most 4 KB.</param>
/// <param name="NotBefore">The earliest delivery, or at once.</param>
public sealed record QueueMessage(string Queue, string Id, string Body, DateTimeOffset? NotBefore = null)
{
    /// <summary>The longest body, in bytes of UTF-8.</summary>
    public const int MaximumBodyBytes = 4096;

    /// <summary>Refuses messages that no queue would take.</summary>
    /// <exception cref="ArgumentException">A body is longer than <see cref="MaximumBodyBytes"/>.</exception>
    public static void Validate(IReadOnlyList<QueueMessage> messages)
    {
        foreach (QueueMessage message in messages)
        {
            if (message.Body.Length > MaximumBodyBytes || Encoding.UTF8.GetByteCount(message.Body) > MaximumBodyBytes)
            {
                throw new ArgumentException($"A message holds at most {MaximumBodyBytes} bytes.", nameof(messages));
            }
        }
    }
}
