namespace BadgeFunctions.Core.Ports;

/// <summary>What a mail system can refuse for good.</summary>
public enum MailRefusal
{
    /// <summary>The address: unknown, closed or not possible.</summary>
    Recipient,

    /// <summary>The message itself: its size, its content, or what a filter makes of it.</summary>
    Message,
}
