using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>A relay that takes each message id once, as the port promises, and keeps what it took.</summary>
internal sealed class SentMail : IMail
{
    private readonly ConcurrentDictionary<string, MailMessage> _sent = new(StringComparer.Ordinal);

    public IEnumerable<MailMessage> All => _sent.Values;

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        _sent.TryAdd(message.Id, message);
        return Task.CompletedTask;
    }
}
