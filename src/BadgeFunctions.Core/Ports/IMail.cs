namespace BadgeFunctions.Core.Ports;

/// <summary>Hands a message over to the mail system, once per message id.</summary>
public interface IMail
{
    /// <summary>Returns when the message was durably handed over.</summary>
    Task SendAsync(MailMessage message, CancellationToken cancellationToken);
}
