namespace BadgeFunctions.Core.Ports;

/// <summary>Hands a message over to the mail system, once per message id.</summary>
public interface IMail
{
    /// <summary>Returns when the message was durably handed over.</summary>
    /// <exception cref="ArgumentException">The recipient is not one normalised address.</exception>
    /// <exception cref="MailRefusedException">The mail system will never take this message; any other exception may pass.</exception>
    Task SendAsync(MailMessage message, CancellationToken cancellationToken);
}
